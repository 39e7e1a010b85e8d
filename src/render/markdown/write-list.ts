import type { List, ListItem } from 'mdast';
import { EMPTY, element, type Html, join, text } from '../policy.ts';
import type { Writer } from './writer.ts';

export function writeList(node: List, writer: Writer): Html {
	const loose = node.spread || node.children.some((child) => child.spread);
	const items = node.children.map((child) => writeItem(child, Boolean(loose), writer));
	const content = join([text('\n'), join(items, '\n'), text('\n')]);
	const isTaskList = node.children.some((child) => typeof child.checked === 'boolean');
	const attributes = { class: isTaskList ? 'tasks' : undefined, dir: writer.direction };
	if (!node.ordered) return element('ul', attributes, content);
	const start = node.start === 1 ? undefined : (node.start ?? undefined);
	return element('ol', { ...attributes, start }, content);
}

function writeItem(node: ListItem, loose: boolean, writer: Writer): Html {
	const mark = typeof node.checked === 'boolean' ? taskMark(node.checked) : EMPTY;
	const [first, ...rest] = writer.document.blocksOf(node);
	const attributes = { class: mark === EMPTY ? undefined : 'task', dir: writer.direction };
	if (first?.type !== 'paragraph') {
		const blocks = writer.blocks(writer.document.blocksOf(node));
		return element('li', attributes, join([mark, blocks]));
	}
	const words = join([mark, writer.inline(first.children)]);
	const parts = [loose ? element('p', { dir: writer.direction }, words) : words];
	for (const block of rest) {
		const tight = !loose && block.type === 'paragraph';
		parts.push(tight ? writer.inline(block.children) : writer.blocks([block]));
	}
	return element('li', attributes, join(parts, '\n'));
}

/** A task is shown, not offered for ticking: a sign with a name instead of an input. */
function taskMark(checked: boolean): Html {
	const attributes = {
		class: 'task__mark',
		role: 'img',
		'aria-label': checked ? 'Done:' : 'To do:',
	};
	return join([element('span', attributes, text(checked ? '☑' : '☐')), text(' ')]);
}
