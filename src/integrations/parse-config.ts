import type { z } from 'astro/zod';
import { closest, distance } from 'fastest-levenshtein';
import { type RosterConfig, type RosterConfigInput, RosterConfigSchema } from '../site/config.ts';
import { ConfigError } from './config-error.ts';

/**
 * Checks what a maintainer has written and fills in the defaults.
 *
 * @param origin - Where it was written, for the message: `roster.config.ts` or `the command line`.
 * @throws ConfigError naming each key, what was found and what is expected.
 */
export function parseConfig(input: unknown, origin: string): RosterConfig {
	const result = RosterConfigSchema.safeParse(input);
	if (result.success) return result.data;
	const faults = result.error.issues.flatMap((issue) => describe(issue, input));
	throw new ConfigError(
		`The configuration in ${origin} is not right:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
		`Mend ${faults.length === 1 ? 'this key' : 'these keys'}; the guide "Configuration" lists them all.`
	);
}

/** What flags say wins over what the file says; keys that flags leave out stay. */
export function mergeConfig(file: RosterConfigInput, flags: RosterConfigInput): RosterConfigInput {
	const said = Object.entries(flags).filter(([, value]) => value !== undefined);
	return { ...file, ...Object.fromEntries(said) };
}

function describe(issue: z.core.$ZodIssue, input: unknown): string[] {
	const key =
		issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'The configuration';
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map(
			(unknown) =>
				`\`${[...issue.path.map(String), unknown].join('.')}\` is no key of Roster.${suggestion(unknown, Object.keys(RosterConfigSchema.shape))}`
		);
	}
	const found = shown(valueAt(input, issue.path));
	if (issue.code === 'invalid_union')
		return [
			`${key} is ${found}; expected a folder's path, or an object with \`folder\` and, if you like, \`slug\`.`,
		];
	if (issue.code === 'invalid_type')
		return [`${key} is ${found}; expected ${article(issue.expected)}.`];
	return [`${key} is ${found}; expected ${issue.message}.`];
}

/** ` Did you mean `sources`?`, when something near exists. */
export function suggestion(word: string, known: readonly string[]): string {
	const nearest = closest(word, known);
	return distance(word, nearest) <= Math.max(2, word.length / 3)
		? ` Did you mean \`${nearest}\`?`
		: ` The keys are ${known.map((key) => `\`${key}\``).join(', ')}.`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null
				? (value as Record<PropertyKey, unknown>)[key]
				: undefined,
		input
	);
}

function shown(value: unknown): string {
	if (value === undefined) return 'missing';
	const text = JSON.stringify(value) ?? String(value);
	return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

function article(type: string): string {
	return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
