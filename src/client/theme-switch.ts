/** The key that `public/theme.js` reads before the first paint. */
const STORAGE_KEY = 'roster-theme';

/** Changes between light and dark. A choice that agrees with the machine's is forgotten. */
export class ThemeSwitch extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('button')?.addEventListener('click', () => this.#change());
	}

	#change(): void {
		const machine = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
		const current = document.documentElement.dataset['theme'] ?? machine;
		const chosen = current === 'dark' ? 'light' : 'dark';
		document.documentElement.dataset['theme'] = chosen;
		try {
			if (chosen === machine) localStorage.removeItem(STORAGE_KEY);
			else localStorage.setItem(STORAGE_KEY, chosen);
		} catch {
			// Storage is refused in some private windows; the choice then holds for this page.
		}
	}
}

customElements.define('theme-switch', ThemeSwitch);
