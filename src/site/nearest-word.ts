import { closest, distance } from 'fastest-levenshtein';

/** The word that was probably meant; null when none is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
	if (known.length === 0) return null;
	const nearest = closest(word, known);
	return distance(word, nearest) <= Math.max(2, word.length / 3) ? nearest : null;
}
