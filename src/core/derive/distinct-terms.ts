/** Two terms that share a beginning of this length say the same. */
const STEM_LENGTH = 5;

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
	return (
		first.includes(second.slice(0, STEM_LENGTH)) || second.includes(first.slice(0, STEM_LENGTH))
	);
}
