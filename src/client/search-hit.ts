/** One result of the search page. */
import type { Urls } from '../core/urls.ts';
import type { PagefindRecord } from '../search/ask-index.ts';
import { findEvidence, markFound, wordMatcher } from '../search/evidence.ts';
import type { QueryPlan } from '../search/plan-query.ts';
import { readCard } from '../search/search-card.ts';
import { element, link, mark, marked } from './search-elements.ts';

interface HitParts {
	record: PagefindRecord;
	plan: QueryPlan;
	urls: Urls;
}

const MOST_PLACES = 4;

export function searchHit({ record, plan, urls }: HitParts): HTMLLIElement {
	const agent = readCard(record);
	const match = wordMatcher(plan);
	const body = element(
		'div',
		'hit__body',
		element('h2', 'hit__title', link(urls.agent(agent.id), agent.title)),
		element('p', 'entry__id', agent.id),
		element('p', 'hit__summary', ...marked(markFound(agent.summary, match)))
	);
	const reasons = findEvidence(record, plan).map(({ anchor, title, isRequest, segments }) =>
		element(
			'div',
			'',
			element('dt', '', link(urls.agent(agent.id, anchor), title)),
			element('dd', '', ...(isRequest ? ['“', ...marked(segments), '”'] : marked(segments)))
		)
	);
	if (reasons.length > 0) body.append(element('dl', 'why', ...reasons));
	if (agent.others.length > 0) body.append(samePlaces(agent.others, urls));
	body.append(
		element('p', 'entry__facts', ...agent.facts.map((fact) => element('span', '', fact)))
	);
	return element('li', `hit ink-${agent.ink}`, mark(agent), body);
}

/** An agent that shares no word with the question, but speaks of the same things as those that do. */
export function nearHit({ record, urls }: Omit<HitParts, 'plan'>): HTMLLIElement {
	const agent = readCard(record);
	const title = element('h3', 'entry__title', link(urls.agent(agent.id), agent.title));
	return element(
		'li',
		`entry ink-${agent.ink}`,
		mark(agent),
		element('div', 'entry__names', title),
		element('p', 'entry__summary', agent.summary)
	);
}

function samePlaces(others: readonly string[], urls: Urls): HTMLElement {
	const named = others.slice(0, MOST_PLACES).flatMap((id) => [' ', link(urls.agent(id), id), ',']);
	const more = others.length - MOST_PLACES;
	named.splice(-1, 1, more > 0 ? ` and ${more} more` : '');
	return element('p', 'entry__words', 'The same agent also stands at', ...named);
}
