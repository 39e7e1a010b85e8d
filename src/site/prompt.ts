import { openPromptCache } from '../render/prompt-cache.ts';
import type { RenderedPrompt } from '../render/rendered-prompt.ts';
import { keepOpen } from './kept-open.ts';
import { getPlaces } from './site-state.ts';

const prompts = keepOpen(openPromptCache);

/**
 * The rendered prompt of one agent.
 *
 * @param promptKey - From the agent's `RosterEntry`.
 */
export function getPrompt(promptKey: string): RenderedPrompt {
	const path = getPlaces().promptsPath;
	const prompt = prompts.find(path, (cache) => cache.read(promptKey));
	if (prompt === null) throw new Error(`The rendered prompt ${promptKey} is not in ${path}.`);
	return prompt;
}
