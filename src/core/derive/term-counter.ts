/** The words of texts that can tell one text from others, counted as the numbers of a vocabulary. */
import { grown } from './grown.ts';
import { forEachProseLine } from './prose-lines.ts';
import type { TermRow } from './term-row.ts';
import { nextTokenStart, tokenEnd } from './term-tokens.ts';
import type { TextUnits } from './text-units.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createWrittenWords, NO_WORD } from './written-words.ts';

export interface TermPassage {
	text: TextUnits;
	/** What one use counts in a heading, and elsewhere. */
	headingWeight: number;
	proseWeight: number;
}

/** The terms of Markdown passages, in the order in which they are met; code is left out. */
export type TermCounter = (passages: readonly TermPassage[]) => TermRow;

const SPACE = 0x20;
const COMMA = 0x2c;
const STAR = 0x2a;
const NONE = -1;
/** Of more words than that, those that are met are learnt anew. */
const MOST_KNOWN = 200_000;

/** Most words of many texts are the same, so whoever counts many keeps one counter. */
export function createTermCounter(vocabulary: Vocabulary): TermCounter {
	let words = createWrittenWords(vocabulary);
	/** Of the text that is being counted, by word; its form is a way of writing, or one behind another. */
	let weights = new Int32Array(1024);
	let forms = new Int32Array(1024);
	let formsBefore = new Int32Array(1024);
	const met: number[] = [];

	const add = (word: number, weight: number): void => {
		if (word >= weights.length) {
			weights = grown(weights, word * 2);
			forms = grown(forms, word * 2);
			formsBefore = grown(formsBefore, word * 2);
		}
		if (weights[word] === 0) {
			met.push(word);
			forms[word] = NONE;
		}
		weights[word] = (weights[word] as number) + weight;
	};

	/**
	 * A use in lower case is proof that the word is no name, and one by itself that it is no part of a
	 * longer one, so these win over the others.
	 */
	const addForm = (word: number, before: number, token: number): void => {
		const form = forms[word] as number;
		const formBefore = formsBefore[word] as number;
		if (form === token && formBefore === before) return;
		const isProof =
			form === NONE ||
			words.length(before, token) < words.length(formBefore, form) ||
			words.isLower(before, token);
		if (!isProof) return;
		forms[word] = token;
		formsBefore[word] = before;
	};

	const readLine = (
		text: TextUnits,
		start: number,
		end: number,
		weight: number,
		isHeading: boolean
	): void => {
		const { units } = text;
		let last = start;
		let before = NONE;
		let isBeforeStart = true;
		let isBold = false;
		for (let at = nextTokenStart(text, start, end); at < end; ) {
			const behind = tokenEnd(text, at);
			const token = words.number(text, at, behind);
			if (at - last > 1 && countBold(units, last, at) % 2 === 1) isBold = !isBold;
			const isSpaced = at - last === 1 && units[last] === SPACE;
			const isStart = before === NONE || isBold || !(isSpaced || isComma(units, last, at));
			const word = words.word(token);
			if (word !== NO_WORD) {
				add(word, weight);
				if (!isStart && !isHeading) {
					const isNamed = isSpaced && words.goesOn(before, token, isBeforeStart);
					addForm(word, isNamed ? before : NONE, token);
				}
			}
			last = behind;
			before = token;
			isBeforeStart = isStart;
			at = nextTokenStart(text, behind, end);
		}
	};

	const toRow = (): TermRow => {
		const row = new Uint32Array(met.length * 2);
		for (let index = 0; index < met.length; index += 1) {
			const word = met[index] as number;
			const form = forms[word] as number;
			row[index * 2] = words.writing(
				word,
				form === NONE ? NONE : (formsBefore[word] as number),
				form
			);
			row[index * 2 + 1] = weights[word] as number;
			weights[word] = 0;
		}
		met.length = 0;
		return row;
	};

	return (passages) => {
		if (words.size > MOST_KNOWN) words = createWrittenWords(vocabulary);
		for (const { text, headingWeight, proseWeight } of passages) {
			forEachProseLine(text, (start, end, isHeading) =>
				readLine(text, start, end, isHeading ? headingWeight : proseWeight, isHeading)
			);
		}
		return toRow();
	};
}

function isComma(units: Uint16Array, start: number, end: number): boolean {
	return end - start === 2 && units[start] === COMMA && units[start + 1] === SPACE;
}

/** How many `**` stand between two words. */
function countBold(units: Uint16Array, start: number, end: number): number {
	let count = 0;
	for (let at = start; at + 1 < end; at += 1) {
		if (units[at] !== STAR || units[at + 1] !== STAR) continue;
		count += 1;
		at += 1;
	}
	return count;
}
