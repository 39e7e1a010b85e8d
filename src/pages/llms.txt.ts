import { textFile } from '../drawing/text-file.ts';
import { llmsTxt } from '../export/llms-txt.ts';
import { getRoster } from '../site/roster.ts';
import { getSettings } from '../site/site-state.ts';
import { urls } from '../site/urls.ts';

export const GET = textFile('text/plain; charset=utf-8', async () => {
	const { title, description, site } = getSettings();
	return llmsTxt(await getRoster(), { title, description, site, urls });
});
