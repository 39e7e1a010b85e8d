import { textFile } from '../drawing/text-file.ts';
import { sitemap } from '../export/sitemap.ts';
import { getGuides } from '../site/guides.ts';
import { getRoster } from '../site/roster.ts';
import { getSettings } from '../site/site-state.ts';
import { urls } from '../site/urls.ts';

export const GET = textFile('application/xml; charset=utf-8', async () => {
	const guides = (await getGuides()).map(({ id }) => id);
	return sitemap(await getRoster(), { site: getSettings().site, urls, guides });
});
