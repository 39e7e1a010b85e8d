import { element, link } from './search-elements.ts';
import type { Pick, Picks } from './search-picks.ts';

/** Between two keys of one word; too short to be felt. */
const SETTLE_MILLISECONDS = 15;
/** A word of one or two letters is mostly the beginning of another, and many words begin so. */
const SETTLE_SHORT_MILLISECONDS = 150;
const SHORT_LAST_WORD = /(?:^|\s)\S{1,2}$/;

interface ComboboxParts {
	field: HTMLInputElement;
	/** A `listbox` with an id. */
	list: HTMLElement;
	/** What is read out. */
	status: HTMLElement;
	/** The site's base. */
	base: string;
	/** Whether Enter opens the first option when none has been chosen. */
	choosesFirst: boolean;
	/** Told whenever other options are shown. */
	onShow(total: number | null, query: string): void;
}

/**
 * A field that offers agents while somebody types: first names, then, when the index has answered,
 * everything. The code that searches, the names and the index are fetched at the first word.
 */
export class SearchCombobox {
	readonly #parts: ComboboxParts;
	#asked = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(parts: ComboboxParts) {
		this.#parts = parts;
		parts.field.addEventListener('input', () => this.ask());
		parts.field.addEventListener('keydown', (event) => this.#steer(event));
	}

	/** Fetches what searching takes, so that it is there when the first word is. */
	async prepare(): Promise<void> {
		const { prepareSearch } = await import('./search-picks.ts');
		await prepareSearch(this.#parts.base);
	}

	/** Shows what answers to the field. */
	async ask(): Promise<void> {
		const turn = ++this.#asked;
		const { field, base } = this.#parts;
		const query = field.value;
		clearTimeout(this.#timer);
		const isShort = SHORT_LAST_WORD.test(query);
		const settled = new Promise<void>((settle) => {
			this.#timer = setTimeout(settle, isShort ? SETTLE_SHORT_MILLISECONDS : SETTLE_MILLISECONDS);
		});
		try {
			const { namePicks, searchPicks } = await import('./search-picks.ts');
			const names = await namePicks(query, base);
			if (turn !== this.#asked) return;
			// What was there stays until the answer comes, but is no longer what Enter opens.
			if (names.picks.length > 0 || query.trim() === '') this.#show(names, query);
			else this.#choose(-1);
			if (query.trim() === '') return;
			await settled;
			if (turn !== this.#asked) return;
			const found = await searchPicks(query, base);
			if (turn === this.#asked) this.#show(found, query);
		} catch (error) {
			console.error(error);
			if (turn === this.#asked)
				this.#say('Search could not be loaded. Press Enter to try its page.');
		}
	}

	/** Takes the options away. */
	close(): void {
		this.#asked++;
		this.#show({ picks: [], total: null }, '');
	}

	get #options(): HTMLAnchorElement[] {
		return [...this.#parts.list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
	}

	#steer(event: KeyboardEvent): void {
		const options = this.#options;
		const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
		const step = steps[event.key];
		const current = options.findIndex((option) => option.ariaSelected === 'true');
		if (step !== undefined && options.length > 0) {
			event.preventDefault();
			const from = current < 0 && step < 0 ? 0 : current;
			this.#choose((from + step + options.length) % options.length);
		}
		const chosen = options[current];
		if (event.key === 'Enter' && !event.isComposing && chosen) {
			event.preventDefault();
			chosen.click();
		}
	}

	/** @param at - Less than 0 for none. */
	#choose(at: number): void {
		if (at < 0) this.#parts.field.removeAttribute('aria-activedescendant');
		for (const [index, option] of this.#options.entries()) {
			option.ariaSelected = String(index === at);
			if (index !== at) continue;
			this.#parts.field.setAttribute('aria-activedescendant', option.id);
			option.scrollIntoView({ block: 'nearest' });
		}
	}

	#show({ picks, total }: Picks, query: string): void {
		const { field, list, choosesFirst, onShow } = this.#parts;
		list.replaceChildren(...drawGroups(picks, list.id));
		field.ariaExpanded = String(picks.length > 0);
		this.#choose(choosesFirst && picks.length > 0 ? 0 : -1);
		onShow(total, query);
		if (total !== null) this.#say(total === 0 ? 'No agent found.' : `${countResults(total)}.`);
	}

	#say(text: string): void {
		this.#parts.status.textContent = text;
	}
}

/** @example countResults(2) // → '2 results' */
export function countResults(total: number): string {
	return total === 1 ? '1 result' : `${total} results`;
}

function drawGroups(picks: readonly Pick[], id: string): HTMLElement[] {
	let made = 0;
	return [...Map.groupBy(picks, ({ group }) => group)].map(([name, members], index) => {
		const title = element('p', 'find__group', name);
		title.id = `${id}-group-${index}`;
		title.role = 'presentation';
		const options = members.map((pick) => drawPick(pick, `${id}-option-${made++}`));
		const group = element('div', '', title, ...options);
		group.role = 'group';
		group.setAttribute('aria-labelledby', title.id);
		return group;
	});
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
