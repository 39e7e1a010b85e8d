import { announce, prepareAnnouncements } from './copy-announcement.ts';

/** Narrows the requests of the page to those that hold every word that is typed. */
class ExampleFilter extends HTMLElement {
	connectedCallback(): void {
		prepareAnnouncements();
		const field = this.querySelector('input');
		const count = this.querySelector('output');
		const gallery = document.getElementById(this.getAttribute('for') ?? '');
		if (!field || !gallery) return;
		const requests = [...gallery.querySelectorAll<HTMLElement>('.askers__asks > li')].map(
			(row) => ({ row, text: folded(`${row.textContent} ${whoAnswers(row)}`) })
		);
		field.addEventListener('input', () => {
			const words = folded(field.value).split(/\s+/).filter(Boolean);
			let shown = 0;
			for (const { row, text } of requests) {
				row.hidden = !words.every((word) => text.includes(word));
				if (!row.hidden) shown++;
			}
			for (const group of gallery.querySelectorAll<HTMLElement>('.askers, .part')) {
				group.hidden = group.querySelector('.askers__asks > li:not([hidden])') === null;
			}
			const said = words.length === 0 ? '' : `${shown} of ${requests.length} on this page`;
			if (count) count.textContent = said;
			announce(said);
		});
	}
}

function whoAnswers(row: HTMLElement): string {
	return row.closest('.askers')?.querySelector('.askers__who')?.textContent ?? '';
}

function folded(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}

customElements.define('example-filter', ExampleFilter);
