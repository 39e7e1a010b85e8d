/** Narrows the requests of the page to those that hold every word that is typed. */
class ExampleFilter extends HTMLElement {
	connectedCallback(): void {
		const field = this.querySelector('input');
		// An output is read out whenever it changes.
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
			if (!count) return;
			count.textContent = words.length === 0 ? '' : `${shown} of ${requests.length} on this page`;
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
