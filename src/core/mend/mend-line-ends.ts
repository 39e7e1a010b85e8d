const LINE_FEED = /\n/;
const CARRIAGE_RETURN = /\r/g;

/** Only where no line ends otherwise: among line feeds a carriage return may be meant. */
export function mendLineEnds(text: string): string {
	return LINE_FEED.test(text) ? text : text.replace(CARRIAGE_RETURN, '\n');
}
