/** An end mark with its closing quotes or brackets, then a blank and something that can begin a sentence. */
const SENTENCE_BREAK =
	/[.!?…]+["'”’)\]]*\s+(?=["'“‘(\p{Lu}\p{N}\p{Lo}\p{Extended_Pictographic}])|[。！？]+/gu;
const ABBREVIATION =
	/(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|incl|approx|no|nr|dr|mr|mrs|ms|prof|st|inc|ltd|jr|sr|fig|p|pp|al)\.\s*$/i;

/**
 * Splits one line of plain text into sentences. An abbreviation or a version number ends none.
 *
 * @example splitSentences('Tunes SQL, e.g. Postgres. Fast!') // → ['Tunes SQL, e.g. Postgres.', 'Fast!']
 */
export function splitSentences(text: string): string[] {
	const sentences: string[] = [];
	let start = 0;
	for (const match of text.matchAll(SENTENCE_BREAK)) {
		const end = match.index + match[0].length;
		if (ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) continue;
		sentences.push(text.slice(start, end).trim());
		start = end;
	}
	sentences.push(text.slice(start).trim());
	return sentences.filter((sentence) => sentence !== '');
}
