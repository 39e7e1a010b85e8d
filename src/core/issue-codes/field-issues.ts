import type { IssueDefinition } from '../issue-definition.ts';
import { quoteCode } from '../quote-code.ts';

/** What can be wrong with the value of a field. */
export const FIELD_ISSUES = {
	'name-missing': {
		severity: 'error',
		message: ({ name }: { name: string }) =>
			`The frontmatter has no name; the file's name stands in: ${quoteCode(name)}.`,
		hint: ({ name }) =>
			`Add ${quoteCode(`name: ${name}`)}: Claude Code does not load an agent without one.`,
	},
	'name-has-colon': {
		severity: 'error',
		message: ({ name }: { name: string; suggestion: string }) =>
			`The name ${quoteCode(name)} holds a colon, which is reserved for \`plugin:agent\`; Claude Code rejects it.`,
		hint: ({ suggestion }) => `Write ${quoteCode(`name: ${suggestion}`)}.`,
	},
	'name-style': {
		severity: 'info',
		message: ({ name }: { name: string; suggestion: string }) =>
			`The name ${quoteCode(name)} is not in lower-case letters and hyphens, as hosts advise.`,
		hint: ({ suggestion }) => `Write ${quoteCode(`name: ${suggestion}`)}.`,
	},
	'description-missing': {
		severity: 'error',
		message: () => 'The frontmatter has no description.',
		hint: () =>
			'Add `description: …` that says when to use the agent: Claude Code does not load it otherwise.',
	},
	'description-not-text': {
		severity: 'error',
		message: ({ found }: { found: string; corrected: string }) =>
			`The description is ${found}, not text; Claude Code does not load such an agent.`,
		hint: ({ corrected }) => `Put it in quotes: ${quoteCode(`description: ${corrected}`)}.`,
	},
	'prompt-empty': {
		severity: 'warning',
		message: () => 'There is no prompt below the frontmatter.',
		hint: () => 'Write below the closing `---` how the agent is to work.',
	},
	'prompt-too-long': {
		severity: 'warning',
		message: ({ characters, most }: { characters: number; most: number }) =>
			`The prompt has ${characters} characters; of more than ${most}, neither sections nor examples nor code samples are looked for.`,
		hint: () => 'Split the prompt: no model takes one of this length.',
	},
	'field-too-long': {
		severity: 'warning',
		message: ({ field, characters, most }: { field: string; characters: number; most: number }) =>
			`The value of ${quoteCode(field)} has ${characters} characters; it was cut to the first ${most}.`,
		hint: () => 'Move the text into the prompt, below the closing `---`.',
	},
	'field-wrong-type': {
		severity: 'warning',
		message: ({ field, found, expected }: WrongType) =>
			`The field ${quoteCode(field)} is ${found}, where ${expected} is expected; it was kept as it is.`,
		hint: ({ field, example }) => `Write for instance ${quoteCode(`${field}: ${example}`)}.`,
	},
	'field-coerced': {
		severity: 'info',
		message: ({ field, written, read }: { field: string; written: string; read: string }) =>
			`The field ${quoteCode(field)} is written ${quoteCode(written)}; it was read as ${quoteCode(read)}.`,
		hint: ({ field, read }) =>
			`Write ${quoteCode(`${field}: ${read}`)}, which every host reads alike.`,
	},
	'field-unknown-value': {
		severity: 'warning',
		message: ({ field, value }: UnknownValue) =>
			`The field ${quoteCode(field)} has the value ${quoteCode(value)}, which no host documents.`,
		hint: ({ field, choices, nearest }: UnknownValue) =>
			nearest === null
				? `Use one of ${choices.map(quoteCode).join(', ')}.`
				: `Did you mean ${quoteCode(`${field}: ${nearest}`)}? There are ${choices.map(quoteCode).join(', ')}.`,
	},
	'field-spelling': {
		severity: 'warning',
		message: ({ written, field }: { written: string; field: string }) =>
			`The field ${quoteCode(written)} is spelt ${quoteCode(field)}; it was read as that, but hosts ignore it.`,
		hint: ({ field }) => `Write ${quoteCode(`${field}:`)}.`,
	},
	'field-of-skills': {
		severity: 'warning',
		message: ({ field }: { field: string }) =>
			`The field ${quoteCode(field)} belongs to skills and commands; in an agent, hosts ignore it and grant every tool.`,
		hint: () => 'Write `tools:` with the names of the tools that the agent may use.',
	},
	'model-unknown': {
		severity: 'warning',
		message: ({ model, nearest }: { model: string; nearest: string }) =>
			`No model is called ${quoteCode(model)}; ${quoteCode(nearest)} is near.`,
		hint: ({ nearest }) => `Write ${quoteCode(`model: ${nearest}`)} if you mean that.`,
	},
	'model-other-host': {
		severity: 'info',
		message: ({ model }: { model: string }) =>
			`The model ${quoteCode(model)} is not one that Claude Code offers.`,
		hint: () =>
			'For Claude Code, use `sonnet`, `opus`, `haiku`, `fable`, `inherit` or a full model id.',
	},
	'color-comment': {
		severity: 'warning',
		message: ({ color }: { color: string; ink: string }) =>
			`The colour is empty for a host: in YAML the \`#\` of ${quoteCode(color)} begins a comment.`,
		hint: ({ ink }) =>
			`Write ${quoteCode(`color: ${ink}`)}, one of the eight names that Claude Code has.`,
	},
	'color-other-host': {
		severity: 'info',
		message: ({ color, ink }: { color: string; ink: string }) =>
			`The colour ${quoteCode(color)} is not one of the eight that Claude Code has; it is shown as ${ink}.`,
		hint: ({ ink }) =>
			ink === 'plain'
				? 'Use `red`, `orange`, `yellow`, `green`, `cyan`, `blue`, `purple` or `pink`.'
				: `Write ${quoteCode(`color: ${ink}`)}.`,
	},
	'color-unknown': {
		severity: 'info',
		message: ({ color }: { color: string }) =>
			`No colour is called ${quoteCode(color)}; the agent is shown without one.`,
		hint: () => 'Use `red`, `orange`, `yellow`, `green`, `cyan`, `blue`, `purple` or `pink`.',
	},
} as const satisfies Record<string, IssueDefinition<never>>;

interface WrongType {
	field: string;
	found: string;
	expected: string;
	example: string;
}

interface UnknownValue {
	field: string;
	value: string;
	choices: readonly string[];
	nearest: string | null;
}
