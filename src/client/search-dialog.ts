import { element, link } from './search-elements.ts';
import type { Pick } from './search-picks.ts';

const SETTLE_MILLISECONDS = 30;
const EDITABLE = 'input, textarea, select, [contenteditable]';

/**
 * Finds an agent from any page: `/`, Ctrl-K or Command-K, or what is marked `data-find`. The code
 * that searches, the names and the index are fetched when it is first opened.
 */
export class SearchDialog extends HTMLElement {
	#asked = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
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
		this.#field.addEventListener('keydown', (event) => this.#steer(event));
		this.#field.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#answer(), SETTLE_MILLISECONDS);
		});
	}

	get #dialog(): HTMLDialogElement {
		return this.#part<HTMLDialogElement>('dialog');
	}

	get #field(): HTMLInputElement {
		return this.#part<HTMLInputElement>('input');
	}

	get #options(): HTMLAnchorElement[] {
		return [...this.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
	}

	/** A part that `components/search/SearchDialog.astro` has drawn. */
	#part<Part extends Element>(selector: string): Part {
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
		this.#dialog.showModal();
		this.#field.select();
		this.#answer();
	}

	#steer(event: KeyboardEvent): void {
		const options = this.#options;
		const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
		const step = steps[event.key];
		const current = options.findIndex((option) => option.ariaSelected === 'true');
		if (step !== undefined && options.length > 0) {
			event.preventDefault();
			this.#choose((current + step + options.length) % options.length);
		}
		// A search field would take the first Escape to empty itself.
		if (event.key === 'Escape') {
			event.preventDefault();
			this.#dialog.close();
		}
		const chosen = options[current];
		if (event.key === 'Enter' && !event.isComposing && chosen) {
			event.preventDefault();
			chosen.click();
		}
	}

	#choose(at: number): void {
		for (const [index, option] of this.#options.entries()) {
			option.ariaSelected = String(index === at);
			if (index !== at) continue;
			this.#field.setAttribute('aria-activedescendant', option.id);
			option.scrollIntoView({ block: 'nearest' });
		}
	}

	/** First the names, then, when the index has come, everything. */
	async #answer(): Promise<void> {
		const turn = ++this.#asked;
		const query = this.#field.value;
		const base = this.dataset['base'] ?? '/';
		this.#part<HTMLAnchorElement>('[data-all]').href = this.#allAddress(query);
		try {
			const { namePicks, searchPicks } = await import('./search-picks.ts');
			const names = await namePicks(query, base);
			if (turn !== this.#asked) return;
			this.#draw(names, query);
			if (query.trim() === '') return;
			const found = await searchPicks(query, base);
			if (turn === this.#asked) this.#draw(found, query);
		} catch (error) {
			console.error(error);
			if (turn === this.#asked)
				this.#say('Search could not be loaded. Press Enter to try its page.');
		}
	}

	#draw({ picks, total }: { picks: Pick[]; total: number | null }, query: string): void {
		const groups = Map.groupBy(picks, ({ group }) => group);
		let made = 0;
		const drawn = [...groups].map(([name, members], index) => {
			const title = element('p', 'find__group', name);
			title.id = `find-group-${index}`;
			title.role = 'presentation';
			const options = members.map((pick) => drawPick(pick, `find-option-${made++}`));
			const group = element('div', '', title, ...options);
			group.role = 'group';
			group.setAttribute('aria-labelledby', title.id);
			return group;
		});
		this.#part('[role="listbox"]').replaceChildren(...drawn);
		this.#field.ariaExpanded = String(picks.length > 0);
		this.#field.removeAttribute('aria-activedescendant');
		if (picks.length > 0) this.#choose(0);
		const count = total === 1 ? '1 result' : `${total} results`;
		this.#part('[data-all]').textContent = total ? `All ${count}` : 'Search page';
		if (query.trim() === '' || total === null) return;
		this.#say(total === 0 ? 'No agent found.' : `${count}.`);
	}

	#allAddress(query: string): string {
		const address = this.dataset['search'] ?? '';
		return query.trim() === '' ? address : `${address}?${new URLSearchParams({ q: query })}`;
	}

	#say(text: string): void {
		this.#part('[role="status"]').textContent = text;
	}
}

function drawPick({ agent, address, mark, sub }: Pick, id: string): HTMLAnchorElement {
	const name = element('span', 'pick__name', agent.title);
	if (agent.hint !== '') name.append(' ', element('span', 'pick__id', agent.hint));
	const option = link(address, mark, name, element('span', 'pick__sub', ...sub));
	option.className = `pick ink-${agent.ink}`;
	option.id = id;
	option.role = 'option';
	option.ariaSelected = 'false';
	option.tabIndex = -1;
	return option;
}

customElements.define('search-dialog', SearchDialog);
