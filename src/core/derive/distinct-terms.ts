/** Two words that share a beginning of this length say the same. */
const STEM_LENGTH = 5;
/** As most are: none need be looked for between others. */
const ONE_WORD = /^[a-z0-9+#]+$/;
const BETWEEN_WORDS = /[^\p{L}\p{N}+#]+/u;

/**
 * The first few terms of which none says again what one before it says.
 *
 * @example distinctTerms(['SEO', 'SEO-optimized', 'keyword'], 2) // → ['SEO', 'keyword']
 */
export function distinctTerms(terms: readonly string[], count: number): string[] {
	const chosen: string[] = [];
	for (const term of terms) {
		if (chosen.length === count) break;
		if (!chosen.some((other) => isAlike(term.toLowerCase(), other.toLowerCase())))
			chosen.push(term);
	}
	return chosen;
}

function isAlike(first: string, second: string): boolean {
	const stems = new Set(stemsOf(first));
	return stemsOf(second).some((stem) => stems.has(stem));
}

function stemsOf(term: string): string[] {
	if (ONE_WORD.test(term)) return [term.slice(0, STEM_LENGTH)];
	return term.split(BETWEEN_WORDS).map((word) => word.slice(0, STEM_LENGTH));
}
