import { SearchCombobox } from './search-combobox.ts';

/** Offers agents below a search form's field, as the dialog does; Enter still sends the form. */
export class SearchSuggestions extends HTMLElement {
	connectedCallback(): void {
		const field = this.#part<HTMLInputElement>('input');
		const list = this.#part<HTMLElement>('[role="listbox"]');
		const combobox = new SearchCombobox({
			field,
			list,
			status: this.#part('[role="status"]'),
			base: this.dataset['base'] ?? '/',
			choosesFirst: false,
			onShow() {
				list.hidden = list.childElementCount === 0;
			},
		});
		field.role = 'combobox';
		field.ariaAutoComplete = 'list';
		field.ariaExpanded = 'false';
		field.setAttribute('aria-controls', list.id);
		field.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || list.hidden) return;
			event.preventDefault();
			combobox.close();
		});
		this.addEventListener('focusout', ({ relatedTarget }) => {
			if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) combobox.close();
		});
		// A press takes the focus away before the click comes.
		list.addEventListener('mousedown', (event) => event.preventDefault());
	}

	/** A part that `components/Ask.astro` has drawn. */
	#part<Part extends HTMLElement>(selector: string): Part {
		const part = this.querySelector<Part>(selector);
		if (part === null) throw new Error(`The search box has no ${selector}.`);
		return part;
	}
}

customElements.define('search-suggestions', SearchSuggestions);
