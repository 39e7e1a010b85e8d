import type { SearchCombobox } from './search-combobox.ts';

const EDITABLE = 'input, textarea, select, [contenteditable]';

/**
 * Finds an agent from any page: `/`, Ctrl-K or Command-K, or what is marked `data-find`. The code that
 * answers is fetched when it is first opened.
 */
export class SearchDialog extends HTMLElement {
	#combobox: Promise<SearchCombobox> | undefined;
	/** When its sheet is there, which no page needs before. */
	#dressed: Promise<void> | undefined;
	#origin: Element | null = null;

	connectedCallback(): void {
		document.addEventListener('keydown', (event) => {
			if (this.#isCall(event)) this.#open(event);
		});
		document.addEventListener('click', (event) => {
			const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
			const finder = event.target instanceof Element && event.target.closest('[data-find]');
			if (finder && isPlain) this.#open(event);
		});
		this.#dialog.addEventListener('click', (event) => {
			const isClose = event.target instanceof Element && event.target.closest('[data-close]');
			if (event.target === this.#dialog || isClose) this.#dialog.close();
		});
		this.#dialog.addEventListener('close', () => {
			if (this.#origin instanceof HTMLElement) this.#origin.focus();
		});
		this.#field.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return;
			// A search field would take the first Escape to empty itself.
			event.preventDefault();
			this.#dialog.close();
		});
	}

	get #dialog(): HTMLDialogElement {
		return this.#part<HTMLDialogElement>('dialog');
	}

	get #field(): HTMLInputElement {
		return this.#part<HTMLInputElement>('input');
	}

	/** A part that `components/search/SearchDialog.astro` has drawn. */
	#part<Part extends HTMLElement>(selector: string): Part {
		const part = this.querySelector<Part>(selector);
		if (part === null) throw new Error(`The search dialog has no ${selector}.`);
		return part;
	}

	#isCall(event: KeyboardEvent): boolean {
		if (this.#dialog.open) return false;
		if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
			return true;
		}
		const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
		const isWriting = event.target instanceof Element && event.target.closest(EDITABLE) !== null;
		return event.key === '/' && isPlain && !isWriting;
	}

	#open(event: Event): void {
		event.preventDefault();
		if (document.querySelector('dialog[open]') !== null) return;
		this.#origin = document.activeElement;
		// Open at once, so that no letter is lost that follows the key that has called it.
		this.#dialog.showModal();
		this.#dressed ??= this.#dress();
		this.#field.select();
		this.#answer().catch((error: unknown) => {
			console.error(error);
			// The next time it is opened is another try.
			this.#combobox = undefined;
			this.#part('[role="status"]').textContent =
				'Search could not be loaded. Press Enter to try its page.';
		});
	}

	/** Fetches its sheet, and keeps it out of sight until then. */
	async #dress(): Promise<void> {
		this.#dialog.style.opacity = '0';
		await linkSheet(this.dataset['sheet'] ?? '');
		this.#dialog.style.opacity = '';
	}

	async #answer(): Promise<void> {
		this.#combobox ??= this.#createCombobox();
		const combobox = await this.#combobox;
		// What fails here fails again, and is told, when something is asked.
		combobox.prepare().catch(() => {});
		await combobox.ask();
	}

	async #createCombobox(): Promise<SearchCombobox> {
		const { countResults, SearchCombobox } = await import('./search-combobox.ts');
		const all = this.#part<HTMLAnchorElement>('[data-all]');
		const address = this.dataset['search'] ?? '';
		return new SearchCombobox({
			field: this.#field,
			list: this.#part('[role="listbox"]'),
			status: this.#part('[role="status"]'),
			base: this.dataset['base'] ?? '/',
			choosesFirst: true,
			onShow(total, query) {
				all.textContent = total ? `All ${countResults(total)}` : 'Search page';
				all.href =
					query.trim() === '' ? address : `${address}?${new URLSearchParams({ q: query })}`;
			},
		});
	}
}

/** Links a sheet and waits for it; without it, what it dresses is plain but there. */
function linkSheet(address: string): Promise<void> {
	const sheet = document.createElement('link');
	sheet.rel = 'stylesheet';
	sheet.href = address;
	return new Promise((settle) => {
		sheet.onload = () => settle();
		sheet.onerror = () => settle();
		document.head.append(sheet);
	});
}

customElements.define('search-dialog', SearchDialog);
