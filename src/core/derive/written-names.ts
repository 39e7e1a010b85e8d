/**
 * Everything in a text that could be the name of an agent, found by looking at each of its words once.
 * One word counts as a name only where the text points at it as one.
 */
import { IN_WORD, IS_CAPITAL, IS_DIGIT } from './character-kinds.ts';
import type { TextUnits } from './text-units.ts';

/** Told where a name begins and ends: those of one kind after the other, each in the order of the text. */
export type NameFinder = (text: TextUnits, take: (start: number, end: number) => void) => void;

const SPACE = 0x20;
const STAR = 0x2a;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const AT = 0x40;
const UNDERSCORE = 0x5f;
const BACKTICK = 0x60;
const AGENT = [...'agent'].map((letter) => letter.charCodeAt(0));
const SUB = [...'sub'].map((letter) => letter.charCodeAt(0));
/** Words of a name written with capitals, and parts of one such word behind its first. */
const LONGEST_TITLE = 5;
const MOST_PARTS = 4;

export function createNameFinder(): NameFinder {
	// Places of what is found, two for each, by kind: kept, since every text has some.
	const kebabs: number[] = [];
	const titles: number[] = [];
	const quoted: number[] = [];
	const bold: number[] = [];
	const addressed: number[] = [];
	const agents: number[] = [];
	const kinds = [kebabs, titles, quoted, bold, addressed, agents];

	const find = (text: TextUnits): void => {
		const { units } = text;
		const { length } = text.text;
		// What one of a kind has taken is not looked at again for that kind.
		let kebabEnd = 0;
		let titleEnd = 0;
		let quoteEnd = 0;
		let boldEnd = 0;
		for (let start = nextWord(text, 0); start < length; ) {
			const end = wordEnd(text, start);
			if (start >= kebabEnd) {
				kebabEnd = kebabEndOf(text, end);
				if (kebabEnd > end) kebabs.push(start, kebabEnd);
			}
			const before = start === 0 ? 0 : (units[start - 1] as number);
			if (start >= titleEnd && isCapital(text, start) && before !== SLASH && before !== DOT) {
				titleEnd = capitalWordEnd(text, start);
				if (titleGoesOn(text, titleEnd)) titleEnd = addTitles(text, start, titles);
			}
			if (before === BACKTICK && units[end] === BACKTICK && start > quoteEnd) {
				quoted.push(start, end);
				quoteEnd = end + 1;
			} else if (before === STAR && start - 2 >= boldEnd && isBold(units, start, end)) {
				bold.push(start, end);
				boldEnd = end + 2;
			} else if (before === AT && (start < 2 || !isWord(text, start - 2))) {
				addressed.push(start, end);
			}
			const named = before === SPACE || before === HYPHEN ? namedEnd(units, start, end) : 0;
			if (named > 0) {
				const first = wordStart(text, named);
				if (first < named && (first === 0 || units[first - 1] !== HYPHEN))
					agents.push(first, named);
			}
			start = nextWord(text, end);
		}
	};

	return (text, take) => {
		find(text);
		for (const places of kinds) {
			for (let index = 0; index < places.length; index += 2)
				take(places[index] as number, places[index + 1] as number);
			places.length = 0;
		}
	};
}

/** `backend-architect`; a dot joins only numbers, so that `backend-architect.md` names it as well. */
function kebabEndOf(text: TextUnits, from: number): number {
	let end = from;
	for (;;) {
		const join = text.units[end];
		const isJoined =
			join === HYPHEN || join === UNDERSCORE
				? isWord(text, end + 1)
				: join === DOT && ((text.kinds[end + 1] as number) & IS_DIGIT) !== 0;
		if (!isJoined) return end;
		end = wordEnd(text, end + 1);
	}
}

/** `Backend Architect`, `CI/CD Automation Troubleshooter`: two or more words with capitals in a row. */
function addTitles(text: TextUnits, start: number, titles: number[]): number {
	/** Where the words begin and end that blanks part. */
	const starts = [start];
	const ends: number[] = [];
	let end = capitalWordEnd(text, start);
	while (titleGoesOn(text, end)) {
		if (text.units[end] === SPACE) {
			ends.push(end);
			starts.push(end + 1);
		}
		end = capitalWordEnd(text, end + 1);
	}
	ends.push(end);
	for (let first = 0; first < starts.length; first += 1) {
		const most = Math.min(ends.length, first + LONGEST_TITLE);
		for (let last = first + 1; last < most; last += 1)
			titles.push(starts[first] as number, ends[last] as number);
	}
	return end;
}

function titleGoesOn(text: TextUnits, end: number): boolean {
	const between = text.units[end];
	return (between === SPACE || between === HYPHEN) && isCapital(text, end + 1);
}

/** The end of `Architect`, `CI/CD`, `Node.js`. */
function capitalWordEnd(text: TextUnits, start: number): number {
	let end = wordEnd(text, start);
	for (let parts = 0; parts < MOST_PARTS; parts += 1) {
		const join = text.units[end];
		if (!(join === SLASH || join === DOT) || !isWord(text, end + 1)) break;
		end = wordEnd(text, end + 1);
	}
	return end;
}

/** Whether two stars stand behind a word, and another one before the one right before it. */
function isBold(units: Uint16Array, start: number, end: number): boolean {
	return units[start - 2] === STAR && units[end] === STAR && units[end + 1] === STAR;
}

/**
 * Where the word ends that stands before `agent`, `subagent` or `sub-agent`; 0 when this is none of
 * them. A blank or a hyphen stands before this one.
 */
function namedEnd(units: Uint16Array, start: number, end: number): number {
	const length = end - start;
	const isAlone = units[start - 1] === SPACE;
	if (length === SUB.length + AGENT.length) {
		const isSubagent = holds(units, start, SUB) && holds(units, start + SUB.length, AGENT);
		return isSubagent && isAlone ? start - 1 : 0;
	}
	if (length !== AGENT.length || !holds(units, start, AGENT)) return 0;
	if (isAlone) return start - 1;
	const sub = start - 1 - SUB.length;
	return sub > 0 && holds(units, sub, SUB) && units[sub - 1] === SPACE ? sub - 1 : 0;
}

function holds(units: Uint16Array, start: number, letters: readonly number[]): boolean {
	for (let index = 0; index < letters.length; index += 1)
		if (units[start + index] !== letters[index]) return false;
	return true;
}

function nextWord({ text, kinds }: TextUnits, from: number): number {
	let at = from;
	while (at < text.length && ((kinds[at] as number) & IN_WORD) === 0) at += 1;
	return at;
}

function wordEnd({ kinds }: TextUnits, start: number): number {
	let at = start;
	while (((kinds[at] as number) & IN_WORD) !== 0) at += 1;
	return at;
}

function wordStart({ kinds }: TextUnits, end: number): number {
	let at = end;
	while (at > 0 && ((kinds[at - 1] as number) & IN_WORD) !== 0) at -= 1;
	return at;
}

function isWord({ kinds }: TextUnits, at: number): boolean {
	return ((kinds[at] as number) & IN_WORD) !== 0;
}

function isCapital({ kinds }: TextUnits, at: number): boolean {
	return ((kinds[at] as number) & IS_CAPITAL) !== 0;
}
