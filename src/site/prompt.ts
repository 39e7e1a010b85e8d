import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderedPrompt } from '../render/rendered-prompt.ts';
import { getPlaces } from './site-state.ts';

/**
 * The rendered prompt of one agent.
 *
 * @param promptKey - From the agent's `RosterEntry`.
 */
export async function getPrompt(promptKey: string): Promise<RenderedPrompt> {
	const path = join(getPlaces().promptsFolder, `${promptKey}.json`);
	return JSON.parse(await readFile(path, 'utf8')) as RenderedPrompt;
}
