import { announce } from './copy-announcement.ts';
import { copyText } from './copy-text.ts';

const ANSWER_MILLISECONDS = 1800;
const answering = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();
const labels = new WeakMap<HTMLElement, string>();

/**
 * Copies a text and says so, on the button and to assistive technology.
 *
 * @param said - What was copied: `Copied the file.`
 */
export async function copyAndAnswer(
	button: HTMLElement,
	text: string | Promise<string>,
	said: string
): Promise<void> {
	try {
		await copyText(text);
		answer(button, 'Copied', said);
	} catch (error) {
		answer(button, 'Failed', 'Nothing was copied: the browser or the network refused.');
		console.warn('Copying failed.', error);
	}
}

/** Shows a word on the button for a moment; the button does not get narrower meanwhile. */
function answer(button: HTMLElement, word: string, sentence: string): void {
	if (!labels.has(button)) labels.set(button, button.textContent ?? '');
	clearTimeout(answering.get(button));
	button.style.minInlineSize = `${button.offsetWidth}px`;
	button.textContent = word;
	announce(sentence);
	answering.set(
		button,
		setTimeout(() => {
			button.textContent = labels.get(button) ?? '';
		}, ANSWER_MILLISECONDS)
	);
}
