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
export function distinctTerms(terms: Iterable<string>, count: number): string[] {
	const chosen: string[] = [];
	const said: string[] = [];
	for (const term of terms) {
		const stems = stemsOf(term.toLowerCase());
		if (stems.some((stem) => said.includes(stem))) continue;
		chosen.push(term);
		if (chosen.length === count) break;
		said.push(...stems);
	}
	return chosen;
}

function stemsOf(term: string): string[] {
	if (ONE_WORD.test(term)) return [term.slice(0, STEM_LENGTH)];
	return term.split(BETWEEN_WORDS).map((word) => word.slice(0, STEM_LENGTH));
}
