import { textFile } from '../drawing/text-file.ts';
import { absoluteAddress } from '../export/absolute-address.ts';
import { agentsSchema } from '../export/agents-schema.ts';
import { getSettings } from '../site/site-state.ts';
import { urls } from '../site/urls.ts';

export const GET = textFile('application/schema+json', () =>
	agentsSchema(absoluteAddress(urls.file('agents.schema.json'), getSettings().site))
);
