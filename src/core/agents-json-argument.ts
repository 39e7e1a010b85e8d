/** Invisible and control characters, which a terminal may obey when they are pasted. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** An agent as `claude --agents` takes it, without its prompt. */
export interface SessionDefinition {
	name: string;
	/** Under the names that the frontmatter uses: `description`, `tools`, `model`. */
	fields: Record<string, unknown>;
}

/**
 * The value of `claude --agents` that lends one session this agent: JSON on one line in which every
 * invisible character is escaped. It still has to be quoted for a shell.
 *
 * @example agentsJsonArgument({ name: 'a', fields: { description: 'b' } }, 'c')
 * // → '{"a":{"description":"b","prompt":"c"}}'
 */
export function agentsJsonArgument(definition: SessionDefinition, prompt: string): string {
	// A computed key, so that an agent called `__proto__` is an entry like any other.
	const agents = { [definition.name]: { ...definition.fields, prompt } };
	return JSON.stringify(agents).replace(UNSEEN, escapeUnits);
}

function escapeUnits(character: string): string {
	return character
		.split('')
		.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
		.join('');
}
