import type { IndexedPage } from './index-state.ts';

/** Of more pages all words are as soon written anew. */
const MOST_CHANGED = 8;
const MOST_CHANGED_PART = 1 / 32;

/**
 * The words that do not stand on the same pages in the same way as before, as numbers of the lexicon;
 * null when there are other pages, in another order, or too many new ones.
 */
export function changedWords(
	before: readonly IndexedPage[],
	pages: readonly IndexedPage[]
): Set<number> | null {
	if (before.length !== pages.length) return null;
	const changed = new Set<number>();
	let left = MOST_CHANGED + pages.length * MOST_CHANGED_PART;
	for (const [position, page] of pages.entries()) {
		const earlier = before[position] as IndexedPage; // there are as many
		if (earlier === page) continue;
		left -= 1;
		if (left < 0) return null;
		addDifference(changed, earlier, page);
	}
	return changed;
}

function addDifference(changed: Set<number>, before: IndexedPage, page: IndexedPage): void {
	const left = new Map<number, number>();
	for (let at = 0; at < before.words.length; at++)
		left.set(before.words[at] as number, before.uses[at] as number);
	for (let at = 0; at < page.words.length; at++) {
		const word = page.words[at] as number;
		if (left.get(word) === page.uses[at]) left.delete(word);
		else changed.add(word);
	}
	for (const word of left.keys()) changed.add(word);
}
