/** V8 keeps a part of a text that is at least so long as a view of the whole. */
const SHORTEST_VIEW = 13;

/** The same text, which does not keep the one in memory that it was cut from. */
export function ownText(text: string): string {
	return text.length < SHORTEST_VIEW ? text : (JSON.parse(JSON.stringify(text)) as string);
}
