/** Texts by their place in a list. */
export interface NumberedTexts {
	/** One that is new is put at the end of the list. */
	number(text: string): number;
}

/** @param texts - Taken over, and added to. */
export function numberTexts(texts: string[]): NumberedTexts {
	const numbers = new Map(texts.map((text, number) => [text, number]));
	return {
		number(text) {
			const known = numbers.get(text);
			if (known !== undefined) return known;
			numbers.set(text, texts.length);
			return texts.push(text) - 1;
		},
	};
}
