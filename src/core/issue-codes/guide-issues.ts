import type { IssueDefinition } from '../issue-definition.ts';
import { quoteCode } from '../quote-code.ts';

interface UnknownWord {
	/** What the guide has written: `AgentCard`. */
	component: string;
	word: string;
	/** The nearest that exists; null when nothing is near. */
	nearest: string | null;
}

/** What can be wrong with a guide of the maintainer's own. */
export const GUIDE_ISSUES = {
	'guide-broken': {
		severity: 'error',
		message: ({ reason }: { reason: string }) =>
			`The guide is not valid MDX (${reason}); the site is built without it.`,
		hint: () => 'Mend the place. In MDX, a `<` or `{` that is text is written `\\<` or `\\{`.',
	},
	'guide-frontmatter': {
		severity: 'error',
		message: ({ reason }: { reason: string }) =>
			`The frontmatter of the guide is not right (${reason}); the site is built without it.`,
		hint: () => 'Begin the file with `---`, a `title:`, a `description:` and another `---`.',
	},
	'guide-not-drawn': {
		severity: 'error',
		message: ({ reason }: { reason: string }) =>
			`The guide could not be drawn (${reason}); the site is built without it.`,
		hint: () => 'Mend what it imports, or the expression that fails.',
	},
	'guide-unknown-agent': {
		severity: 'warning',
		message: ({ component, word }: UnknownWord) =>
			`${quoteCode(`<${component}>`)} names ${quoteCode(word)}, and no agent has this id; the page says so in its place.`,
		hint: ({ nearest }: UnknownWord) =>
			nearest === null
				? 'Write the id as it stands in the address of the agent’s page.'
				: `Did you mean ${quoteCode(nearest)}?`,
	},
	'guide-unknown-example': {
		severity: 'warning',
		message: ({ agent, index, count }: { agent: string; index: string; count: number }) =>
			`${quoteCode('<Example>')} asks for example ${quoteCode(index)} of ${quoteCode(agent)}, which has ${count === 0 ? 'none' : count}; the page says so in its place.`,
		hint: ({ count }: { agent: string; index: string; count: number }) =>
			count === 0 ? 'Choose an agent that has examples.' : `Examples count from 1 to ${count}.`,
	},
	'guide-unknown-filter': {
		severity: 'warning',
		message: ({ component, word }: UnknownWord) =>
			`${quoteCode(`<${component}>`)} asks for ${quoteCode(word)}, which no agent has; the page says so in its place.`,
		hint: ({ nearest }: UnknownWord) =>
			nearest === null
				? 'Write the value as it stands in the address of a search: `access=edit`.'
				: `Did you mean ${quoteCode(nearest)}?`,
	},
} as const satisfies Record<string, IssueDefinition<never>>;
