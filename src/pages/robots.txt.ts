import { textFile } from '../drawing/text-file.ts';
import { robotsTxt } from '../export/robots-txt.ts';
import { getSettings } from '../site/site-state.ts';
import { urls } from '../site/urls.ts';

export const GET = textFile('text/plain; charset=utf-8', () =>
	robotsTxt({ site: getSettings().site, urls })
);
