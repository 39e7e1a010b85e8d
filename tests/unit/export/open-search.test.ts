import { expect, test } from 'vitest';
import { createUrls } from '../../../src/core/urls.ts';
import { openSearch } from '../../../src/export/open-search.ts';

const SITE = { site: 'https://agents.example.com', urls: createUrls('/docs/') };

test('a browser is told where to search, with its own braces for the words', () => {
	expect(openSearch({ title: 'Acme', ...SITE })).toContain(
		'template="https://agents.example.com/docs/search/?q={searchTerms}"'
	);
});

test('a title with signs of XML stays a title', () => {
	expect(openSearch({ title: 'R&D <agents>', ...SITE })).toContain(
		'<ShortName>R&amp;D &lt;agents&gt;</ShortName>'
	);
});

test('a long title is cut to what browsers take, between letters', () => {
	expect(openSearch({ title: '🚀'.repeat(20), ...SITE })).toContain(
		`<ShortName>${'🚀'.repeat(16)}</ShortName>`
	);
});
