const STORAGE_KEY = 'roster-view';

/** Remembers whether a list is shown as cards or as lines. The sheet does the showing. */
export class ListView extends HTMLElement {
	connectedCallback(): void {
		const remembered = this.#choices().find(({ value }) => value === readChoice());
		if (remembered) remembered.checked = true;
		this.addEventListener('change', () => {
			const chosen = this.#choices().find(({ checked }) => checked);
			if (chosen) storeChoice(chosen.value);
		});
	}

	#choices(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
	}
}

function readChoice(): string | null {
	try {
		return localStorage.getItem(STORAGE_KEY);
	} catch {
		// Storage is refused in some private windows; nothing is remembered there.
		return null;
	}
}

function storeChoice(choice: string): void {
	try {
		localStorage.setItem(STORAGE_KEY, choice);
	} catch {
		// As above: the choice then holds for this page.
	}
}

customElements.define('list-view', ListView);
