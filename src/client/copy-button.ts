import { prepareAnnouncements } from './copy-announcement.ts';
import { copyAndAnswer } from './copy-answer.ts';
import { COPY_SOURCES, type CopySource } from './copy-sources.ts';

/**
 * Makes the button inside it copy something: `source` and `value` say what, `said` how it is
 * announced. Without script the button is not there at all.
 */
class CopyButton extends HTMLElement {
	connectedCallback(): void {
		prepareAnnouncements();
		const button = this.querySelector('button');
		button?.addEventListener('click', () => {
			const source = COPY_SOURCES[this.getAttribute('source') as CopySource];
			const said = this.getAttribute('said') ?? 'Copied.';
			copyAndAnswer(
				button,
				gather(() => source(this.#value())),
				said
			);
		});
	}

	/** The element's own value, or that of the group in which it stands. */
	#value(): string {
		const own = this.getAttribute('value');
		return own ?? this.closest<HTMLElement>('[data-value]')?.dataset['value'] ?? '';
	}
}

/** A fault while gathering is answered like any other failure to copy. */
function gather(text: () => string | Promise<string>): string | Promise<string> {
	try {
		return text();
	} catch (error) {
		return Promise.reject(error);
	}
}

customElements.define('copy-button', CopyButton);
