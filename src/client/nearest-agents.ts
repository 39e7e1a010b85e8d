import { createUrls } from '../core/urls.ts';
import type { NameRow } from '../search/search-tables.ts';
import { nearestNames } from './nearest-names.ts';

/** So much of an address is repeated to the reader. */
const LONGEST_SHOWN = 120;

/** On the page for wrong addresses: leads to the agents whose ids are nearest to the address. */
export class NearestAgents extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const base = this.dataset['base'] ?? '/';
		const path = pathBelow(base);
		const nearest = nearestNames(path, await this.#names());
		this.querySelector('code')?.append(path.slice(0, LONGEST_SHOWN));
		const urls = createUrls(base);
		this.querySelector('ul')?.replaceChildren(
			...nearest.map(({ id, title }) => {
				const link = document.createElement('a');
				link.href = urls.agent(id);
				link.textContent = title;
				const place = document.createElement('code');
				place.textContent = id;
				const row = document.createElement('li');
				row.append(link, ' ', place);
				return row;
			})
		);
		this.hidden = nearest.length === 0;
	}

	async #names(): Promise<NameRow[]> {
		const answer = await fetch(this.dataset['names'] ?? '').catch(() => null);
		// Without the list the page still says where to look.
		return answer?.ok ? ((await answer.json()) as NameRow[]) : [];
	}
}

function pathBelow(base: string): string {
	const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : '';
	try {
		return decodeURIComponent(path);
	} catch {
		// An address that was never encoded right is compared as it stands.
		return path;
	}
}

customElements.define('nearest-agents', NearestAgents);
