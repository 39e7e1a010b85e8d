const REFERENCE = /&#(\d+);/g;
const LAST_OF_LATIN_1 = 0xff;

/** HTML with the characters beyond Latin-1 that its references stand for; see `narrowHtml`. */
export function readWideReferences(html: string): string {
	return html.replace(REFERENCE, (reference, code: string) =>
		Number(code) > LAST_OF_LATIN_1 ? String.fromCodePoint(Number(code)) : reference
	);
}
