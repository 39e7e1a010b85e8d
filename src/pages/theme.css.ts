import { textFile } from '../drawing/text-file.ts';
import { getSettings } from '../site/site-state.ts';
import { themeCss } from '../site/theme-css.ts';

export const GET = textFile('text/css; charset=utf-8', () => themeCss(getSettings().theme.accent));
