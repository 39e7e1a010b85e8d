const SOURCE_FRAGMENT = '#source';

/**
 * Keeps the choice between the rendered prompt and its source in the address, so that it can be sent.
 * A link to a heading of the prompt brings the rendered view back.
 */
export class PromptView extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('change', this.#writeAddress);
		addEventListener('hashchange', this.#readAddress);
		// A browser that reloads a page restores the choice, which the address may not hold any more.
		this.#radio('rendered').checked = true;
		this.#readAddress();
	}

	disconnectedCallback(): void {
		removeEventListener('hashchange', this.#readAddress);
	}

	#writeAddress = (): void => {
		const fragment = this.#radio('source').checked ? SOURCE_FRAGMENT : '';
		history.replaceState(history.state, '', location.pathname + location.search + fragment);
	};

	#readAddress = (): void => {
		if (location.hash === SOURCE_FRAGMENT) {
			this.#radio('source').checked = true;
			this.scrollIntoView();
			return;
		}
		const target = document.getElementById(decodedFragment());
		if (target && this.querySelector('.view-rendered')?.contains(target)) {
			this.#radio('rendered').checked = true;
			target.scrollIntoView();
		}
	};

	#radio(view: 'rendered' | 'source'): HTMLInputElement {
		return this.querySelector(`#view-${view}`) as HTMLInputElement; // Both are in the markup.
	}
}

function decodedFragment(): string {
	try {
		return decodeURIComponent(location.hash.slice(1));
	} catch {
		return ''; // A fragment that is not well encoded names nothing on the page.
	}
}

customElements.define('prompt-view', PromptView);
