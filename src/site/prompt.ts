import { openPromptCache, type PromptCache } from '../render/prompt-cache.ts';
import type { RenderedPrompt } from '../render/rendered-prompt.ts';
import { getPlaces } from './site-state.ts';

let opened: { path: string; cache: PromptCache } | null = null;

/**
 * The rendered prompt of one agent.
 *
 * @param promptKey - From the agent's `RosterEntry`.
 */
export function getPrompt(promptKey: string): RenderedPrompt {
	const path = getPlaces().promptsPath;
	const prompt = cacheAt(path).read(promptKey) ?? reopen(path).read(promptKey);
	if (prompt === null) throw new Error(`The rendered prompt ${promptKey} is not in ${path}.`);
	return prompt;
}

function cacheAt(path: string): PromptCache {
	return opened?.path === path ? opened.cache : reopen(path);
}

/** Another run may have put a new file in the place of the one that is open. */
function reopen(path: string): PromptCache {
	opened?.cache.close();
	opened = { path, cache: openPromptCache(path) };
	return opened.cache;
}
