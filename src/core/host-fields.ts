/**
 * Every field that some host documents for an agent file, and what its value is to be. Fields that
 * only people agree on (`author`, `tags`) are in `FOLK_FIELDS`: no host reads them.
 */
export const HOST_FIELDS = {
	name: { type: 'text', example: 'code-reviewer' },
	description: { type: 'text', example: '"Use this agent when …"' },
	tools: { type: 'any', example: 'Read, Grep, Glob' },
	disallowedTools: { type: 'any', example: 'Bash, Write' },
	model: { type: 'any', example: 'sonnet' },
	color: { type: 'any', example: 'blue' },
	category: { type: 'any', example: 'Backend' },

	permissionMode: {
		type: 'choice',
		choices: ['default', 'acceptEdits', 'auto', 'dontAsk', 'bypassPermissions', 'plan', 'manual'],
		example: 'plan',
	},
	maxTurns: { type: 'integer', example: '20' },
	skills: { type: 'list', example: '[release-notes]' },
	mcpServers: { type: 'collection', example: '[context7]' },
	hooks: { type: 'mapping', example: '{ Stop: [] }' },
	memory: { type: 'choice', choices: ['user', 'project', 'local'], example: 'project' },
	background: { type: 'boolean', example: 'true' },
	effort: { type: 'choice', choices: ['low', 'medium', 'high', 'xhigh', 'max'], example: 'high' },
	isolation: { type: 'choice', choices: ['worktree'], example: 'worktree' },
	initialPrompt: { type: 'text', example: '"Read the last commit."' },

	mode: { type: 'any', example: 'subagent' },
	temperature: { type: 'number', example: '0.2' },
	top_p: { type: 'number', example: '0.9' },
	hidden: { type: 'boolean', example: 'true' },
	disable: { type: 'boolean', example: 'true' },
	permission: { type: 'any', example: '{ edit: deny }' },
	permissions: { type: 'any', example: '[{ action: edit, effect: deny }]' },
	steps: { type: 'integer', example: '20' },
	maxSteps: { type: 'integer', example: '20' },

	kind: { type: 'choice', choices: ['local', 'remote'], example: 'local' },
	max_turns: { type: 'integer', example: '30' },
	timeout_mins: { type: 'number', example: '10' },
	mcp_servers: { type: 'collection', example: '{ docs: { command: docs-server } }' },
	display_name: { type: 'text', example: 'Code Reviewer' },

	readonly: { type: 'boolean', example: 'true' },
	is_background: { type: 'boolean', example: 'true' },

	target: { type: 'any', example: 'vscode' },
	'user-invocable': { type: 'boolean', example: 'true' },
	'disable-model-invocation': { type: 'boolean', example: 'true' },
	'argument-hint': { type: 'text', example: '"the file to look at"' },
	'mcp-servers': { type: 'collection', example: '{ docs: { command: docs-server } }' },
	handoffs: { type: 'list', example: '[{ label: Plan, agent: planner }]' },
	agents: { type: 'list', example: '[planner]' },
	metadata: { type: 'mapping', example: '{ team: platform }' },

	nickname_candidates: { type: 'list', example: '[Ada]' },
	model_reasoning_effort: { type: 'text', example: 'high' },
	sandbox_mode: { type: 'text', example: 'read-only' },
	approval_policy: { type: 'text', example: 'on-request' },
} as const satisfies Record<string, FieldRule>;

/** Fields that no host reads and many files have. */
export const FOLK_FIELDS = ['author', 'emoji', 'services', 'tags', 'version', 'vibe'] as const;

/** What the value of a field is to be. `any` is checked elsewhere, or not at all. */
export type FieldRule =
	| {
			type: 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'mapping' | 'collection' | 'any';
			/** A value as it may be written. */
			example: string;
	  }
	| { type: 'choice'; choices: readonly string[]; example: string };
