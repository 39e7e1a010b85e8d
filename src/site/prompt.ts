import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import settings from 'virtual:roster/settings';
import type { RenderedPrompt } from '../render/rendered-prompt.ts';

/**
 * The rendered prompt of one agent.
 *
 * @param promptKey - From the agent's `RosterEntry`.
 */
export async function getPrompt(promptKey: string): Promise<RenderedPrompt> {
	const path = join(settings.promptsFolder, `${promptKey}.json`);
	return JSON.parse(await readFile(path, 'utf8')) as RenderedPrompt;
}
