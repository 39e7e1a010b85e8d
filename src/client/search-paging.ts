import { type SearchState, writeState } from '../search/search-state.ts';
import { element, link } from './search-elements.ts';

/** So many pages on either side are named. */
const REACH = 2;

/** The way to the other pages of results; null where there is one. As `components/Paging.astro`. */
export function searchPaging(state: SearchState, total: number): HTMLElement | null {
	if (total <= 1) return null;
	const address = (page: number): string => writeState({ ...state, page }) || location.pathname;
	const nav = element('nav', 'paging');
	nav.setAttribute('aria-label', 'Pages of results');
	if (state.page > 1) nav.append(link(address(state.page - 1), 'Previous'));
	const list = element('ol', '');
	let last = 0;
	for (let page = 1; page <= total; page++) {
		if (page !== 1 && page !== total && Math.abs(page - state.page) > REACH) continue;
		const number = link(address(page), String(page));
		number.setAttribute('aria-label', `Page ${page}`);
		if (page === state.page) number.setAttribute('aria-current', 'page');
		list.append(element('li', '', ...(page - last > 1 ? ['… '] : []), number));
		last = page;
	}
	nav.append(list);
	if (state.page < total) nav.append(link(address(state.page + 1), 'Next'));
	return nav;
}
