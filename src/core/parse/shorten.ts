/** What must not stand at the cut: punctuation, an opening bracket, and a word that only leads on. */
const DANGLING =
	/(?:[\s,;:–—-]+|[\s(["'“‘]+|\s(?:and|or|with|for|of|to|in|on|a|an|the|including|such as|by|from|at|as))$/i;

/**
 * Cuts plain text at a word so that it fits, and marks the cut with an ellipsis.
 *
 * @example shorten('Designs schemas and queries', 20) // → 'Designs schemas…'
 */
export function shorten(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const room = text.slice(0, limit);
	const lastBlank = room.lastIndexOf(' ');
	let kept =
		lastBlank > limit / 2 ? room.slice(0, lastBlank) : stripHalfCharacter(room.slice(0, -1));
	while (DANGLING.test(kept)) kept = kept.replace(DANGLING, '');
	return `${kept}…`;
}

function stripHalfCharacter(text: string): string {
	return text.isWellFormed() ? text : text.slice(0, -1);
}
