/**
 * Puts a text on the clipboard; must be called while a click is being answered. Pages on an address
 * without https have no clipboard interface, so there the text is copied by way of a selection.
 *
 * @throws When the browser refuses, or when the text cannot be had.
 */
export async function copyText(text: string | Promise<string>): Promise<void> {
	if (!navigator.clipboard) return copyBySelection(await text);
	if (typeof text === 'string' || typeof ClipboardItem === 'undefined') {
		return navigator.clipboard.writeText(await text);
	}
	// Safari forgets the click while a text is being fetched, unless it is promised one at once.
	const plain = text.then((resolved) => new Blob([resolved], { type: 'text/plain' }));
	return navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
}

function copyBySelection(text: string): void {
	const field = document.createElement('textarea');
	field.className = 'visually-hidden';
	field.value = text;
	const focused = document.activeElement;
	document.body.append(field);
	field.select();
	const isCopied = document.execCommand('copy');
	field.remove();
	if (focused instanceof HTMLElement) focused.focus();
	if (!isCopied) throw new Error('The browser does not let this page copy.');
}
