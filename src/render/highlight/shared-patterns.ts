/**
 * Scanners that share their patterns. The rules of a grammar make lists of up to several hundred
 * patterns, most of which stand in many lists, and Oniguruma compiles each list as a whole: six times
 * what there is, for lists of which most are asked a few times. Here each pattern is compiled once and
 * asked by itself; a list that is asked often is made a whole, which then answers faster.
 */
import type { PatternScanner, RegexEngine } from 'shiki/types';

const FEW_SEARCHES = 300;

type Search = PatternScanner['findNextMatchSync'];
type Match = NonNullable<ReturnType<Search>>;

/** The same engine; what its scanners find is the same as well. */
export function sharePatterns(engine: RegexEngine): RegexEngine {
	const known = new Map<string, Search>();
	const searchFor = (pattern: string): Search => {
		const search = known.get(pattern) ?? createSearch(pattern, engine);
		known.set(pattern, search);
		return search;
	};
	return {
		createString: (text) => engine.createString(text),
		createScanner(patterns) {
			let count = 0;
			let searches: Search[] | undefined;
			let whole: PatternScanner | undefined;
			return {
				findNextMatchSync(text, start, options) {
					count += 1;
					if (count > FEW_SEARCHES) {
						whole ??= engine.createScanner(patterns);
						return whole.findNextMatchSync(text, start, options);
					}
					searches ??= patterns.map((pattern) => searchFor(String(pattern)));
					return firstMatch(searches, [text, start, options]);
				},
				// Others go on with the patterns.
				dispose: () => whole?.dispose?.(),
			};
		},
	};
}

/** The match that begins first; of several, that of the first pattern. */
function firstMatch(
	searches: readonly Search[],
	[text, start, options]: Parameters<Search>
): Match | null {
	let index = -1;
	let best: Match | null = null;
	for (let place = 0; place < searches.length; place += 1) {
		const match = (searches[place] as Search)(text, start, options);
		if (match === null || (best !== null && startOf(match) >= startOf(best))) continue;
		index = place;
		best = match;
		if (startOf(best) === start) break;
	}
	return best === null ? null : { index, captureIndices: best.captureIndices };
}

/** What looks for one pattern, and not again where the last answer is that of this question as well. */
function createSearch(pattern: string, engine: RegexEngine): Search {
	const scanner = engine.createScanner([pattern]);
	// It depends on where the search starts, as nothing else does.
	const isKept = !pattern.includes('\\G');
	let lastText: unknown;
	let lastStart = 0;
	let lastOptions: unknown;
	let last: Match | null = null;
	return (text, start, options) => {
		const isSame = text === lastText && options === lastOptions && start >= lastStart;
		if (isKept && isSame && (last === null || startOf(last) >= start)) return last;
		last = scanner.findNextMatchSync(text, start, options);
		lastText = text;
		lastStart = start;
		lastOptions = options;
		return last;
	};
}

function startOf({ captureIndices }: Match): number {
	return captureIndices[0]?.start ?? 0;
}
