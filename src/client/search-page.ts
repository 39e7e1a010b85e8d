import { createUrls, type Urls } from '../core/urls.ts';
import type { AgentSearch, SearchAnswer } from '../search/search-agents.ts';
import { readState, type SearchState, type Sort, writeState } from '../search/search-state.ts';
import type { NamedAgent } from '../search/search-tables.ts';
import { nearestNames } from './nearest-names.ts';
import { element, link } from './search-elements.ts';
import { SearchFacetPanel } from './search-facet-panel.ts';
import { setFilters } from './search-filters.ts';
import { nearHit, searchHit } from './search-hit.ts';
import { loadSearch } from './search-loader.ts';
import { countNote, emptyNote, readingNote } from './search-notes.ts';
import { searchPaging } from './search-paging.ts';

const HITS_A_PAGE = 10;
/** Between two keys of one word; long enough to ask once for it, too short to be felt. */
const SETTLE_MILLISECONDS = 15;

/**
 * The search page. Its state is the address: the form, the facets and the links only change that,
 * and what is shown follows from it, so going back and reloading show the same again.
 */
export class SearchPage extends HTMLElement {
	#urls!: Urls;
	#panel!: SearchFacetPanel;
	#shown = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		this.#urls = createUrls(this.dataset['base'] ?? '/');
		this.#panel = new SearchFacetPanel(this);
		// Every change is shown at once; the button is for readers without script.
		this.#find('.facets__go').hidden = true;
		this.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#go(this.#readControls(), 'push');
		});
		this.#field.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(
				() => this.#go(this.#readControls(), 'replace'),
				SETTLE_MILLISECONDS
			);
		});
		this.addEventListener('change', (event) => {
			if (event.target !== this.#field) this.#go(this.#readControls(), 'push');
		});
		this.addEventListener('click', (event) => this.#followInside(event));
		addEventListener('popstate', () => this.#show());
		this.#show();
	}

	get #field(): HTMLInputElement {
		return this.#find<HTMLInputElement>('input[name="q"]');
	}

	/** A part of the page that `pages/search.astro` has drawn. */
	#find<Part extends HTMLElement>(selector: string): Part {
		const part = this.querySelector<Part>(selector);
		if (part === null) throw new Error(`The search page has no ${selector}.`);
		return part;
	}

	#readControls(): SearchState {
		const { verbatim, query, wanted } = readState(location.search);
		const sort = this.querySelector<HTMLInputElement>('input[name="sort"]:checked')?.value;
		const asked = this.#field.value;
		return {
			query: asked,
			wanted: this.#panel.wantedBeside(wanted),
			sort: (sort === 'name' ? 'name' : 'best') satisfies Sort,
			page: 1,
			verbatim: verbatim && asked === query,
		};
	}

	#go(state: SearchState, how: 'push' | 'replace'): void {
		clearTimeout(this.#timer);
		const address = writeState(state) || location.pathname;
		if (address === (location.search || location.pathname)) return;
		if (how === 'push') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		this.#show();
	}

	/** Links to other states of this page change the address without loading the page anew. */
	#followInside(event: MouseEvent): void {
		const target = event.target instanceof Element ? event.target.closest('a') : null;
		const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
		if (!target || !isPlain || target.pathname !== location.pathname || target.hash) return;
		event.preventDefault();
		history.pushState(null, '', target.search || location.pathname);
		const isPaging = target.closest('.paging') !== null;
		this.#show().then(() => {
			if (isPaging) this.#find('[data-search-results]').focus();
		});
	}

	async #show(): Promise<void> {
		const turn = ++this.#shown;
		const state = readState(location.search);
		if (this.#field.value !== state.query && document.activeElement !== this.#field) {
			this.#field.value = state.query;
		}
		this.#panel.show(state.wanted);
		const sort = this.querySelector<HTMLInputElement>(`input[name="sort"][value="${state.sort}"]`);
		if (sort) sort.checked = true;
		const results = this.#find('[data-search-results]');
		results.dataset['searchState'] = 'working';
		try {
			const search = await loadSearch(this.#urls.base);
			const answer = await search.search({
				query: state.query,
				wanted: state.wanted,
				verbatim: state.verbatim,
			});
			const rows = await this.#drawRows(search, answer, state);
			const nearest = answer.all.length > 0 ? [] : await search.namesNear(state.query);
			if (turn !== this.#shown) return;
			this.#draw(answer, { state, rows, nearest: nearestNames(state.query, nearest) });
			const counts = await search.countFacets(answer, state.wanted);
			if (turn === this.#shown) this.#panel.showCounts(counts);
		} catch (error) {
			if (turn !== this.#shown) return;
			console.error(error);
			this.#say('The search index could not be loaded. Try again, or look through all agents.');
			results.replaceChildren();
			results.dataset['searchState'] = 'failed';
		}
	}

	async #drawRows(
		search: AgentSearch,
		answer: SearchAnswer,
		state: SearchState
	): Promise<DrawnRows> {
		// The index is in the order of titles.
		const ordered =
			state.sort === 'name'
				? answer.agents.toSorted((first, second) => first.position - second.position)
				: answer.agents;
		const start = (state.page - 1) * HITS_A_PAGE;
		const rows = await Promise.all(
			ordered.slice(start, start + HITS_A_PAGE).map(async ({ position, matched }) => {
				const parts = { record: await search.index.record(position), urls: this.#urls };
				const isNear = answer.plan.terms.length > 0 && matched.length === 0;
				return isNear
					? { isNear, row: nearHit(parts) }
					: { isNear, row: searchHit({ ...parts, plan: answer.plan }) };
			})
		);
		return {
			hits: rows.filter(({ isNear }) => !isNear).map(({ row }) => row),
			near: rows.filter(({ isNear }) => isNear).map(({ row }) => row),
		};
	}

	#draw(
		answer: SearchAnswer,
		{ state, rows, nearest }: { state: SearchState; rows: DrawnRows; nearest: NamedAgent[] }
	): void {
		const reading = readingNote(answer, state);
		this.#find('[data-search-reading]').replaceChildren(...(reading ? [reading] : []));
		this.#find('[data-search-filters]').replaceChildren(...setFilters(state, this.#panel));
		const list = element('ol', 'hits', ...rows.hits);
		const further = element('section', 'further');
		if (rows.near.length > 0) {
			const title = element('h2', 'label', 'Near it, in other words');
			further.append(title, element('ol', 'entries entries--lines entries--short', ...rows.near));
		}
		const results = this.#find('[data-search-results]');
		results.replaceChildren(
			...(answer.agents.length === 0 ? this.#emptyParts(answer, state, nearest) : []),
			list,
			...(rows.near.length > 0 ? [further] : [])
		);
		const pages = Math.ceil(answer.agents.length / HITS_A_PAGE);
		const paging = searchPaging(state, pages);
		this.#find('[data-search-paging]').replaceChildren(...(paging ? [paging] : []));
		this.#say(countNote(answer));
		document.title = this.#title(state.query);
		results.dataset['searchState'] = 'ready';
	}

	#emptyParts(answer: SearchAnswer, state: SearchState, nearest: NamedAgent[]): HTMLElement[] {
		const note = element('p', 'hit__summary', emptyNote(answer, state.wanted.size > 0));
		if (nearest.length === 0) return [note];
		const rows = nearest.map(({ id, title }) =>
			element('li', '', link(this.#urls.agent(id), title), element('span', '', id))
		);
		return [note, element('p', 'label', 'Nearest by name'), element('ul', 'ways', ...rows)];
	}

	#say(text: string): void {
		this.#find('[role="status"]').textContent = text;
	}

	#title(query: string): string {
		const [site = ''] = [this.dataset['site']];
		return `${query.trim() === '' ? 'Find an agent' : query.trim()} · ${site}`;
	}
}

interface DrawnRows {
	/** Those that share a word with the question. */
	hits: HTMLElement[];
	/** Those that speak of the same things. */
	near: HTMLElement[];
}

customElements.define('search-page', SearchPage);
