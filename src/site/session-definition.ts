import type { SessionDefinition } from '../core/agents-json-argument.ts';
import type { Agent } from '../core/schema.ts';

/** Fields of the frontmatter that `claude --agents` takes under the same names. */
const SESSION_FIELDS = [
	'permissionMode',
	'maxTurns',
	'skills',
	'mcpServers',
	'hooks',
	'memory',
	'background',
	'effort',
	'isolation',
	'initialPrompt',
] as const;

/**
 * The agent as one session can be lent it, without the prompt. What the file restricts stays
 * restricted: a tool list is passed on entry by entry, and no list stays no list.
 */
export function sessionDefinition(agent: Agent): SessionDefinition {
	const { tools, disallowedTools, model, color, fields } = agent;
	const carried = SESSION_FIELDS.filter((name) => Object.hasOwn(fields, name));
	return {
		name: agent.name,
		fields: {
			description: agent.description || agent.summary,
			...(tools && { tools: tools.map(({ raw }) => raw) }),
			...(disallowedTools.length > 0 && { disallowedTools: disallowedTools.map(({ raw }) => raw) }),
			...(model && { model: model.raw }),
			...Object.fromEntries(carried.map((name) => [name, fields[name]])),
			...(color && { color: color.raw }),
		},
	};
}
