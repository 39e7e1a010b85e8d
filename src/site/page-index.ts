import type { Agent } from '../core/schema.ts';
import type { AgentPage } from './agent-page.ts';
import type { Finding } from './findings.ts';
import { digits, quantity } from './in-words.ts';
import { accessFact } from './spec-cells.ts';

export interface PageIndexLine {
	/** Fragment of the part. */
	id: string;
	title: string;
	/** How much there is of it, in words; empty when that says nothing. */
	amount: string;
}

/** The parts that this agent's page has, in their order. */
export function pageIndex(
	page: AgentPage,
	headings: number,
	found: readonly Finding[]
): PageIndexLine[] {
	const { agent, related, variantCount } = page;
	return [
		agent.whenToUse && { id: 'when', title: 'When to use it', amount: '' },
		agent.examples.length > 0 && {
			id: 'examples',
			title: 'Examples',
			amount: digits(agent.examples.length),
		},
		{ id: 'access', title: 'What it may do', amount: accessAmount(agent) },
		{
			id: 'prompt',
			title: 'The prompt',
			amount: headings === 0 ? 'no headings' : quantity(headings, 'heading'),
		},
		variantCount > 0 && { id: 'kin', title: 'Others of this name', amount: digits(variantCount) },
		related.length > 0 && { id: 'related', title: 'Related', amount: digits(related.length) },
		{ id: 'origin', title: 'Where it comes from', amount: '' },
		found.length > 0 && { id: 'mended', title: 'What was mended', amount: digits(found.length) },
	].filter((line): line is PageIndexLine => Boolean(line));
}

function accessAmount(agent: Agent): string {
	const { value } = accessFact(agent);
	return value === 'Every tool' ? 'everything' : value.toLowerCase();
}
