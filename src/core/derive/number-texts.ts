import { numbersOf } from './numbers-of.ts';

/** Texts by their place in a list. */
export interface NumberedTexts {
	/** One that is new is put at the end of the list. */
	number(text: string): number;
}

/** @param texts - Taken over, and added to. */
export function numberTexts(texts: string[]): NumberedTexts {
	let numbers: Map<string, number> | undefined;
	return {
		number(text) {
			// Where nothing is new, nothing is asked.
			numbers ??= numbersOf(texts);
			const known = numbers.get(text);
			if (known !== undefined) return known;
			numbers.set(text, texts.length);
			return texts.push(text) - 1;
		},
	};
}
