const LABEL_MARKS = /[\\[\]`*_<>]/g;

/**
 * A Markdown link whose label reads exactly as the title.
 *
 * @example markdownLink('A [b]', 'https://x.example/a(b)/') // → '[A \\[b\\]](https://x.example/a%28b%29/)'
 */
export function markdownLink(title: string, address: string): string {
	const label = title.replace(/\s+/g, ' ').replace(LABEL_MARKS, '\\$&');
	return `[${label}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
