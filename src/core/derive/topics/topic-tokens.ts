/** A word of a line, as the vocabulary's ways of writing are cut too: `Node.js`, `C++`, `.NET`, `P&L`. */
export interface TopicToken {
	text: string;
	/** Equal for `Databases` and `database`. */
	key: string;
	start: number;
	end: number;
}

const TOKEN = /(?:(?<![\p{L}\p{N}])\.)?[\p{L}\p{N}]+[+#]*(?:[.&][\p{L}\p{N}]+[+#]*)*/gu;
const SINGULAR_ENDING = /(?:ss|us|is)$/;
const SHORTEST_PLURAL = 4;
/** Between two words of one phrase. */
const PHRASE_GAPS: ReadonlySet<string> = new Set(['', ' ', '-', '‑', '_', '/', '–', ' & ', ' / ']);

export function tokeniseLine(line: string): TopicToken[] {
	let end = 0;
	// No letter stands between two words, so each begins where its text is first met.
	return (line.match(TOKEN) ?? []).map((text) => {
		const start = line.indexOf(text, end);
		end = start + text.length;
		return { text, key: tokenKey(text), start, end };
	});
}

/** True when two neighbouring words can belong to one phrase: `CI/CD`, `threat-modeling`. */
export function isPhraseGap(line: string, first: TopicToken, second: TopicToken): boolean {
	return PHRASE_GAPS.has(line.slice(first.end, second.start));
}

/** @example tokenKey('Stories') // → 'story' */
function tokenKey(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length < SHORTEST_PLURAL || !lower.endsWith('s') || SINGULAR_ENDING.test(lower)) {
		return lower;
	}
	return lower.endsWith('ies') && lower.length > SHORTEST_PLURAL
		? `${lower.slice(0, -3)}y`
		: lower.slice(0, -1);
}
