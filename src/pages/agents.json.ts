import { textFile } from '../drawing/text-file.ts';
import { agentsJson } from '../export/agents-json.ts';
import { getRoster } from '../site/roster.ts';
import { getSettings } from '../site/site-state.ts';
import { urls } from '../site/urls.ts';

export const GET = textFile('application/json; charset=utf-8', async () =>
	agentsJson(await getRoster(), { generator: getSettings().generator, urls })
);
