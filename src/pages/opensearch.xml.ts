import { textFile } from '../drawing/text-file.ts';
import { openSearch } from '../export/open-search.ts';
import { getSettings } from '../site/site-state.ts';
import { urls } from '../site/urls.ts';

/** There is none where nobody knows the address that the site is hosted at. */
export const GET = textFile('application/opensearchdescription+xml', () => {
	const { title, site } = getSettings();
	return site === null ? null : openSearch({ title, site, urls });
});
