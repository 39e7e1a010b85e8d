/** What the search page says about how it has read a question and what came of it. */
import type { SearchAnswer } from '../search/search-agents.ts';
import { type SearchState, writeState } from '../search/search-state.ts';
import { element, link } from './search-elements.ts';

/** How the words were read, with a link that undoes it; null when they were taken as they are. */
export function readingNote({ plan }: SearchAnswer, state: SearchState): HTMLElement | null {
	const { corrected, widened, readAs } = plan;
	if (state.verbatim) {
		const back = link(address({ ...state, verbatim: false, page: 1 }), 'Search with them');
		return element('p', 'reading', 'Read as typed, without corrections and other names. ', back);
	}
	if (corrected.length === 0 && widened.length === 0) return null;
	const parts: (Node | string)[] = [];
	if (corrected.length > 0) parts.push('Read as ', element('b', '', readAs), '; ');
	for (const { typed, also } of widened) {
		parts.push(element('i', '', typed), ' also as ', element('i', '', also.join(', ')), '; ');
	}
	parts.splice(-1, 1, String(parts.at(-1)).replace(/; $/, '. '));
	const typed = corrected.map((each) => `“${each.typed}”`).join(', ') || 'it';
	parts.push(link(address({ ...state, verbatim: true, page: 1 }), `Search for ${typed} as typed`));
	return element('p', 'reading', ...parts);
}

/** How many there are, for the status line that is read out. */
export function countNote({ agents, all, plan, isComplete }: SearchAnswer): string {
	if (all.length === 0) return 'No agent found';
	if (agents.length === 0) return 'No agent is left';
	const count = agents.length === 1 ? '1 agent' : `${agents.length} agents`;
	if (plan.terms.length < 2) return count;
	return isComplete
		? `${count}, best matches first`
		: `No agent matches every word; ${count}, best matches first`;
}

/** What was tried, when nothing is shown. */
export function emptyNote({ plan, all, unmatched }: SearchAnswer, hasFilters: boolean): string {
	if (all.length > 0 && hasFilters) {
		const found = all.length === 1 ? 'One agent answers' : `${all.length} agents answer`;
		return `${found} to the question, but none with all that is chosen beside it. Remove a filter.`;
	}
	if (plan.terms.length === 0) return 'There is no word in this question that can be looked for.';
	const tried = (unmatched.length > 0 ? unmatched : plan.terms.map(({ typed }) => typed))
		.map((word) => `“${word}”`)
		.join(', ');
	return `Looked for ${tried} in names, descriptions, requests, tools and prompts.`;
}

function address(state: SearchState): string {
	return writeState(state) || location.pathname;
}
