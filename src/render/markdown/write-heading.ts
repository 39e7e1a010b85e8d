import type { Heading } from 'mdast';
import { element, type Html, join, text } from '../policy.ts';
import { plainText } from './plain-text.ts';
import type { Writer } from './writer.ts';

/** Under the page's own title and the name of the part that holds the prompt. */
const HIGHEST = 3;
const LEVELS = ['h3', 'h4', 'h5', 'h6'] as const;
const EMOJI =
	/(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u20E3|\u200D)+/gu;

/**
 * A heading of the prompt. Its level follows the outline, so that none is skipped; `depth-2` tells
 * the depth of the source.
 */
export function writeHeading(node: Heading, writer: Writer): Html {
	const content = writer.inline(node.children);
	const title = plainText(node, writer.document.tags.restore).trim();
	const { direction: dir } = writer;
	if (title === '') {
		const source = writer.source(node.position?.start.offset, node.position?.end.offset);
		return element('p', { dir }, text(source));
	}
	if (writer.aside) return element('p', { dir }, element('strong', {}, content));

	while ((writer.outline.at(-1) ?? 0) >= node.depth) writer.outline.pop();
	const level = Math.min(LEVELS.length - 1, writer.outline.length);
	writer.outline.push(node.depth);
	const id = writer.document.anchors.get(node);
	const label = title.replace(EMOJI, ' ').replace(/\s+/g, ' ').trim() || title;
	const anchor = element(
		'a',
		{ class: 'anchor', href: `#${id}`, 'aria-label': `Link to ${label}` },
		text('#')
	);
	const name = LEVELS[level] ?? `h${HIGHEST}`;
	return element(name, { id, class: `depth-${node.depth}`, dir }, join([content, anchor]));
}
