import { type SearchState, writeState } from '../search/search-state.ts';
import { element, link } from './search-elements.ts';
import type { SearchFacetPanel } from './search-facet-panel.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What the list is narrowed by, as words that take themselves away. */
export function setFilters(state: SearchState, panel: SearchFacetPanel): HTMLElement[] {
	return [...state.wanted].flatMap(([key, values]) =>
		[...values].map((value) => {
			const rest = new Map(state.wanted);
			rest.set(key, new Set([...values].filter((other) => other !== value)));
			const address = writeState({ ...state, wanted: rest, page: 1 }) || location.pathname;
			const removal = element('span', 'visually-hidden', ', remove');
			const filter = link(address, `${panel.labelOf(key, value)} `, cross(), removal);
			filter.className = 'set';
			return filter;
		})
	);
}

function cross(): SVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('viewBox', '0 0 10 10');
	svg.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', 'M1.5 1.5l7 7m0-7l-7 7');
	path.setAttribute('stroke', 'currentColor');
	path.setAttribute('stroke-width', '1.5');
	svg.append(path);
	return svg;
}
