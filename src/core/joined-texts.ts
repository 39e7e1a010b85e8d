/** Texts as one, with `end` behind each, which none of them holds: thousands take longer to write and read one by one. */
export function joinTexts(texts: readonly string[], end: string): string {
	return texts.map((text) => text + end).join('');
}

/** The opposite of `joinTexts`. */
export function splitTexts(joined: string, end: string): string[] {
	return joined.split(end).slice(0, -1);
}
