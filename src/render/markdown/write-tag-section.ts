import { element, type Html, join, text } from '../policy.ts';
import type { TagSection } from './tag-section.ts';
import type { Writer } from './writer.ts';

/** A section that the prompt frames with tags. Both tags stay visible, attributes and all. */
export function writeTagSection(node: TagSection, writer: Writer): Html {
	const id = writer.aside ? undefined : writer.document.anchors.get(node);
	const tag = (name: string, line: string): Html =>
		element('p', { class: name }, element('code', {}, text(line)));
	return element(
		'section',
		{ id, class: 'tag' },
		join(
			[
				tag('tag__open', node.opening),
				writer.blocks(node.children),
				tag('tag__close', node.closing),
			].filter((part) => part !== ''),
			'\n'
		)
	);
}
