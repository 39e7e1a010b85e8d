import type { Vocabulary } from './vocabulary.ts';

/** What could be other agents' names: of each its number, and how often prompt and description hold it. */
export type MentionRow = Uint32Array<ArrayBuffer>;

/** Numbers that one name takes. */
export const MENTION_STEP = 3;

export function toMentionRow(
	inPrompt: ReadonlyMap<string, number>,
	inDescription: ReadonlyMap<string, number>,
	vocabulary: Vocabulary
): MentionRow {
	const row: number[] = [];
	for (const [name, count] of inPrompt)
		row.push(vocabulary.name(name), count, inDescription.get(name) ?? 0);
	for (const [name, count] of inDescription)
		if (!inPrompt.has(name)) row.push(vocabulary.name(name), 0, count);
	return Uint32Array.from(row);
}
