import type { Node, RootContent } from 'mdast';
import type { TagLines } from './tag-lines.ts';

/** Blocks between a tag alone on its line and its end, such as `<role>` … `</role>`. */
export interface TagSection {
	type: 'tagSection';
	/** What it is called in the list of contents; null when it has no place there. */
	title: string | null;
	/** The two lines as the file has them. */
	opening: string;
	closing: string;
	children: (RootContent | TagSection)[];
	position?: Node['position'];
}

/**
 * Gathers the blocks between two tags of one pair into a section. Both must be children of the same
 * block; a tag whose other half lies elsewhere stays an `html` node.
 */
export function groupTagSections(
	nodes: readonly RootContent[],
	tags: TagLines
): (RootContent | TagSection)[] {
	const found = nodes.map((node) => (node.type === 'html' ? tags.tagAt(node.value) : null));
	if (found.every((tag) => tag === null)) return [...nodes];
	const places = new Map(found.flatMap((tag, place) => (tag ? [[tag.index, place] as const] : [])));

	const group = (start: number, end: number): (RootContent | TagSection)[] => {
		const blocks: (RootContent | TagSection)[] = [];
		for (let place = start; place < end; place++) {
			const node = nodes[place] as RootContent;
			const opening = found[place]?.tag;
			const last = opening && !opening.closes ? places.get(opening.partner) : undefined;
			const closing = last === undefined ? undefined : found[last]?.tag;
			if (opening === undefined || last === undefined || closing === undefined || last >= end) {
				blocks.push(node);
				continue;
			}
			blocks.push({
				type: 'tagSection',
				title: opening.title,
				opening: opening.text,
				closing: closing.text,
				children: group(place + 1, last),
				position: node.position,
			});
			place = last;
		}
		return blocks;
	};
	return group(0, nodes.length);
}
