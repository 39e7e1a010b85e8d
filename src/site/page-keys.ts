/**
 * A key stands for all that a page or file shows of the roster: as long as it is equal, so is what is
 * drawn. Most pages are drawn from a plain value that holds what they show and nothing else, and that
 * value is what the key is made from. Where that would be costly, the digest of an entry stands for
 * the agent, its prompt and its topics.
 */
import type { Roster } from '../core/derive/roster.ts';
import type { Agent } from '../core/schema.ts';
import { agentPage } from './agent-page.ts';
import { capabilities } from './capability-pages.ts';
import { viewKey } from './view-key.ts';

/** Of what shows nothing of the roster. */
export const CONSTANT_KEY = 'constant';

/** Of an agent's page, which shows what `agentPage` gives. */
export function agentPageKey(roster: Roster, id: string): string {
	const page = agentPage(roster, id);
	if (page === null) return viewKey(null);
	const { entry, variants, variantCount, related, previous, next } = page;
	const { digest, change } = entry;
	return viewKey([
		digest,
		change,
		digestsOf(roster, variants),
		variantCount,
		related,
		previous,
		next,
	]);
}

/** Of the page of a name, which shows the agents that share it and their prompts. */
export function namePageKey(roster: Roster, agents: readonly Agent[]): string {
	const [digest, ...others] = digestsOf(roster, agents);
	// Most names have one agent, whose digest is as good a key.
	return digest !== undefined && others.length === 0 ? digest : viewKey([digest, ...others]);
}

/** Of `agents.json`, which has each agent and the ids of its topics, by id. */
export function agentsJsonKey({ entries, documents }: Roster): string {
	return viewKey([[...entries.values()].map(({ digest }) => digest), documents]);
}

/** Of `llms.txt`. */
export function llmsTxtKey({ categories }: Roster): string {
	return viewKey(
		categories.map(({ category, agents }) => [
			category,
			agents.map(({ id, name, title, summary }) => [id, name, title, summary]),
		])
	);
}

/** Of `sitemap.xml`, which lists addresses. */
export function sitemapKey(roster: Roster): string {
	const agents = roster.agents.map(({ id, name }) => [id, name]);
	return viewKey([agents, [...capabilities(roster).keys()]]);
}

function digestsOf({ entries }: Roster, agents: readonly Agent[]): (string | undefined)[] {
	return agents.map(({ id }) => entries.get(id)?.digest);
}
