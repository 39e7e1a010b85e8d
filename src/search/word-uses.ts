import { numberTexts } from '../core/derive/number-texts.ts';
import type { WordUse } from './index-state.ts';

/** The ways in which words stand on pages, each grown out of another by one more place or field. */
export interface WordUses {
	/**
	 * The way of a word that stands somewhere once more.
	 *
	 * @param way - `NOWHERE` or one that was given.
	 * @param weight - Of the place.
	 */
	withPlace(way: number, weight: number): number;
	withField(way: number, field: string): number;
	/** Its number in the lexicon. */
	number(way: number): number;
}

export const NOWHERE = 0;

/** Above all weights. */
const FIRST_FIELD = 256;
/** Above all fields. */
const STEPS = 512;

/** @param texts - Of the lexicon; taken over, and added to. */
export function createWordUses(texts: string[]): WordUses {
	const inLexicon = numberTexts(texts);
	const ways: WordUse[] = [[[], []]];
	const byText = new Map<string, number>([[JSON.stringify(ways[NOWHERE]), NOWHERE]]);
	const numbers: number[] = [];
	const steps = new Map<number, number>();
	const fields: string[] = [];

	function grow(way: number, step: number): number {
		const key = way * STEPS + step;
		const known = steps.get(key);
		if (known !== undefined) return known;
		const [places, named] = ways[way] ?? [[], []];
		const grown: WordUse =
			step < FIRST_FIELD
				? [addPlace(places, -step - 1), named]
				: [places, [...new Set([...named, fields[step - FIRST_FIELD] ?? ''])].sort()];
		const text = JSON.stringify(grown);
		const number = byText.get(text) ?? ways.push(grown) - 1;
		byText.set(text, number);
		steps.set(key, number);
		return number;
	}

	return {
		withPlace: grow,
		withField(way, field) {
			const known = fields.indexOf(field);
			return grow(way, FIRST_FIELD + (known < 0 ? fields.push(field) - 1 : known));
		},
		number(way) {
			const known = numbers[way];
			if (known !== undefined) return known;
			const number = inLexicon.number(JSON.stringify(ways[way]));
			numbers[way] = number;
			return number;
		},
	};
}

/** The lightest come first, as in Pagefind's index, where a weight is written as a negative number. */
function addPlace(places: WordUse[0], mark: number): WordUse[0] {
	const others = places.filter(([other]) => other !== mark);
	const count = places.find(([other]) => other === mark)?.[1] ?? 0;
	return [...others, [mark, count + 1] as [number, number]].sort(([one], [two]) => two - one);
}
