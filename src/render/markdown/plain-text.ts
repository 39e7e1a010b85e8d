import type { Nodes } from 'mdast';

/**
 * The words of a node without their formatting; an image stands for its text.
 *
 * @param restore - From `TagLines`.
 */
export function plainText(node: Nodes, restore: (value: string) => string): string {
	if ('value' in node) return restore(node.value);
	if ('alt' in node) return restore(node.alt ?? '');
	if (node.type === 'break') return ' ';
	if (!('children' in node)) return '';
	return node.children.map((child) => plainText(child, restore)).join('');
}
