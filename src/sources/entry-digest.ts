import type { Agent } from '../core/schema.ts';
import { contentKey } from '../render/content-key.ts';

/**
 * Stands for an agent, its rendered prompt and its topics: equal digests mean that these are equal, by
 * one version of Roster. It is made from what they follow from, which is a hundredth of them: what a
 * file says follows from its path and its bytes; its id and what it has in common with others, from
 * the others; its sections, from the prompt as it was rendered.
 *
 * @param agent - With the issues and sections of its page.
 * @param ownTopics - The topics that the maintainer has added.
 */
export function entryDigest(
	{ id, source, issues }: Agent,
	{ promptKey, ownTopics }: { promptKey: string; ownTopics: unknown }
): string {
	return contentKey([id, source.path, source.sha256, issues, promptKey, ownTopics]);
}
