import type { Section } from '../core/schema.ts';

const EMOJI =
	/[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\uFE0F\u20E3\u200D]+/gu;

export interface ContentsLine {
	title: string;
	anchor: string;
	/** How deep the line stands in the list: `book` above `part` above `item`. */
	rank: 'book' | 'part' | 'item';
}

const RANKS = { 1: 'book', 2: 'part', 3: 'item' } as const;

/**
 * The list of contents of a prompt: its three upper ranks of headings, without emoji. A prompt whose
 * headings all lie deeper is lifted, so that no rank stands empty above another.
 */
export function promptContents(sections: readonly Section[]): ContentsLine[] {
	const shallowest = Math.min(...sections.map(({ depth }) => depth));
	const lift = Math.max(0, shallowest - 2);
	return sections.flatMap(({ title, anchor, depth }) => {
		const rank = RANKS[(depth - lift) as keyof typeof RANKS];
		return rank === undefined ? [] : [{ title: withoutEmoji(title), anchor, rank }];
	});
}

function withoutEmoji(title: string): string {
	return title.replace(EMOJI, ' ').replace(/\s+/g, ' ').trim() || title;
}
