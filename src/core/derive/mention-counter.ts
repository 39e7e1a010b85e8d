import { nameSlug } from '../ids.ts';
import { grown } from './grown.ts';
import { MENTION_STEP, type MentionRow } from './mention-row.ts';
import type { TextUnits } from './text-units.ts';
import { createTokenTable } from './token-table.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createNameFinder } from './written-names.ts';

/**
 * Counts what a prompt and a description hold that could be another agent's name. It does not need to
 * know the names, so the row holds for as long as the texts do.
 */
export type MentionCounter = (prompt: TextUnits, description: TextUnits) => MentionRow;

const AT_AGENT = /^agent-/;
/** Of more names than that, those that are met are learnt anew. */
const MOST_KNOWN = 200_000;

/** Many prompts hold the same names, so whoever counts many keeps one counter. */
export function createMentionCounter(vocabulary: Vocabulary): MentionCounter {
	const findNames = createNameFinder();
	let names: number[] = [];
	const createTable = () =>
		createTokenTable((written) =>
			names.push(vocabulary.name(nameSlug(written).replace(AT_AGENT, '')))
		);
	let table = createTable();
	/** By name: one more than its place in the row that is being made, 0 where it has none. */
	let places = new Int32Array(1024);
	let row: number[] = [];

	const count = (text: TextUnits, place: number): void => {
		findNames(text, (start, end) => {
			const name = names[table.number(text, start, end)] as number;
			if (name >= places.length) places = grown(places, name * 2);
			let at = (places[name] as number) - 1;
			if (at < 0) {
				at = row.push(name, 0, 0) - MENTION_STEP;
				places[name] = at + 1;
			}
			row[at + place] = (row[at + place] as number) + 1;
		});
	};

	return (prompt, description) => {
		if (table.size > MOST_KNOWN) {
			names = [];
			table = createTable();
		}
		count(prompt, 1);
		count(description, 2);
		const found = Uint32Array.from(row);
		for (let at = 0; at < row.length; at += MENTION_STEP) places[row[at] as number] = 0;
		row = [];
		return found;
	};
}
