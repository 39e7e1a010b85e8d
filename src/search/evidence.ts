/** Why an agent was found: the lines that hold the words asked for, each with its place. */
import type { PagefindRecord } from './ask-index.ts';
import type { QueryPlan } from './plan-query.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';

/** A piece of a text; found words are to be marked. */
export interface Segment {
	text: string;
	isFound: boolean;
}

export interface EvidenceLine {
	/** Fragment on the agent's page. */
	anchor: string;
	title: string;
	/** A request is shown as speech. */
	isRequest: boolean;
	segments: Segment[];
}

const MOST_LINES = 3;
const MOST_CLAUSES = 3;
/** A line is cut to this many characters around its first found word. */
const LONGEST_LINE = 180;
const SHORTEST_BEGINNING = 3;
const EXAMPLE = /^example-(\d+)$/;
const CLAUSE_END = /(?<=[.?!;])\s+/;
const LAST_STOP = /[.;]$/;
const WORD = /[\p{L}\p{N}]+[+#]*/gu;
const NOT_BLANK_START = /^\S*\s/;

/** Fields that have a part of the agent's page to themselves; the rest are headings of the prompt. */
const FIELDS: Readonly<Record<string, { anchor: string; title: string }>> = {
	when: { anchor: 'when', title: 'When to use it' },
	tools: { anchor: 'access', title: 'What it may do' },
};

/** Tells whether a word of a text is one that the question asks for, under any of its names. */
export function wordMatcher({ terms }: QueryPlan): (word: string) => number | null {
	const asked = terms.flatMap(({ ways }, term) =>
		ways.flat().map((word) => ({ term, word, stem: stemWord(word) }))
	);
	return (written) => {
		const [word] = splitWords(written);
		if (word === undefined) return null;
		const stem = stemWord(word);
		const found = asked.find(
			(each) =>
				each.stem === stem || (each.stem.length >= SHORTEST_BEGINNING && word.startsWith(each.stem))
		);
		return found?.term ?? null;
	};
}

/** Parts a text at its found words. */
export function markFound(text: string, match: (word: string) => number | null): Segment[] {
	const segments: Segment[] = [];
	let end = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		if (match(word) === null) continue;
		if (index > end) segments.push({ text: text.slice(end, index), isFound: false });
		segments.push({ text: word, isFound: true });
		end = index + word.length;
	}
	if (end < text.length) segments.push({ text: text.slice(end), isFound: false });
	return segments;
}

/** The few lines that together hold the most of what was asked, in that order. */
export function findEvidence(record: PagefindRecord, plan: QueryPlan): EvidenceLine[] {
	const match = wordMatcher(plan);
	const candidates = readParts(record).flatMap((part) => {
		const clauses = part.clauses
			.map((text) => ({ text, found: foundTerms(text, match) }))
			.filter(({ found }) => found.size > 0)
			.sort((first, second) => second.found.size - first.found.size)
			.slice(0, MOST_CLAUSES);
		const titleTerms = foundTerms(part.title, match);
		const found = new Set([...clauses.flatMap((clause) => [...clause.found]), ...titleTerms]);
		const text = clauses.map((clause) => clause.text.replace(LAST_STOP, '')).join(' · ');
		return found.size === 0 ? [] : [{ ...part, found, text: text || part.title }];
	});
	const chosen: typeof candidates = [];
	const told = new Set<number>();
	while (chosen.length < MOST_LINES && candidates.length > chosen.length) {
		const rest = candidates.filter((candidate) => !chosen.includes(candidate));
		const best = rest.reduce((first, second) =>
			worth(second, told) > worth(first, told) ? second : first
		);
		for (const term of best.found) told.add(term);
		chosen.push(best);
	}
	return chosen.map(({ anchor, title, isRequest, text }) => ({
		anchor,
		title,
		isRequest,
		segments: markFound(cutAround(text, match), match),
	}));
}

function worth({ found, isRequest, anchor }: Candidate, told: ReadonlySet<number>): number {
	const fresh = [...found].filter((term) => !told.has(term)).length;
	return fresh * 10 + found.size + (isRequest ? 2 : 0) + (anchor === 'when' ? 1 : 0);
}

/** The record's text under the anchors that it was indexed with. */
function readParts({ content, anchors }: PagefindRecord): Part[] {
	const words = content.split(/\s+/);
	const starts = [...anchors].sort((first, second) => first.location - second.location);
	return starts.map(({ id, text, location }, index) => {
		const all = words.slice(location, starts[index + 1]?.location).join(' ');
		const example = EXAMPLE.exec(id)?.[1];
		if (example !== undefined) {
			return { anchor: id, title: `Example ${example}`, isRequest: true, clauses: [all] };
		}
		const field = FIELDS[id];
		if (field) return { ...field, isRequest: false, clauses: all.split(CLAUSE_END) };
		const title = text ?? '';
		const rest = all.startsWith(title) ? all.slice(title.length).replace(/^[.\s]+/, '') : all;
		return { anchor: id, title, isRequest: false, clauses: rest.split(CLAUSE_END) };
	});
}

function foundTerms(text: string, match: (word: string) => number | null): Set<number> {
	const terms = (text.match(WORD) ?? []).map(match);
	return new Set(terms.filter((term) => term !== null));
}

function cutAround(text: string, match: (word: string) => number | null): string {
	if (text.length <= LONGEST_LINE) return text;
	const first = [...text.matchAll(WORD)].find(({ 0: word }) => match(word) !== null)?.index ?? 0;
	const start = Math.max(0, Math.min(first - LONGEST_LINE / 3, text.length - LONGEST_LINE));
	const cut = text.slice(start, start + LONGEST_LINE);
	const opening = start > 0 ? `… ${cut.replace(NOT_BLANK_START, '')}` : cut;
	return start + LONGEST_LINE < text.length ? `${opening.replace(/\s\S*$/, '')} …` : opening;
}

interface Part {
	anchor: string;
	title: string;
	isRequest: boolean;
	clauses: string[];
}

interface Candidate extends Part {
	found: ReadonlySet<number>;
}
