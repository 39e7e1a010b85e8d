import { type Agent, AgentSchema, type Tool } from '../../../src/core/schema.ts';

/** An agent with nothing but a name, and what a test wants it to have. */
export function makeAgent(wanted: Partial<Agent> = {}): Agent {
	return AgentSchema.parse({
		id: 'backend/api-builder',
		name: 'api-builder',
		title: 'Api Builder',
		summary: 'Builds interfaces.',
		whenToUse: 'Use it to build interfaces.',
		description: 'Use it to build interfaces.',
		category: null,
		examples: [],
		tools: null,
		disallowedTools: [],
		access: {
			read: true,
			edit: true,
			run: true,
			web: true,
			delegate: true,
			mcp: [],
			inheritsAll: true,
		},
		model: null,
		color: null,
		fields: {},
		extra: {},
		sections: [],
		codeSamples: [],
		promptCharacters: 4053,
		promptTokens: 1013,
		loads: 'valid',
		issues: [],
		source: {
			path: 'backend/api-builder.md',
			sha256: 'a',
			bytes: 1,
			promptHash: 'p',
			promptLine: 4,
		},
		...wanted,
	});
}

/** A tool as the reader of tool lists gives it. */
export function makeTool(raw: string, kind: Tool['kind'] = 'built-in'): Tool {
	const [prefix, server, ...rest] = raw.split('__');
	const isMcp = prefix === 'mcp' && server !== undefined;
	return {
		raw,
		name: raw,
		specifier: null,
		kind: isMcp ? 'mcp' : kind,
		server: isMcp ? server : null,
		serverTool: isMcp && rest.length > 0 ? rest.join('__') : null,
	};
}

/** What an agent has that may do nothing. */
export const NO_ACCESS: Agent['access'] = {
	read: false,
	edit: false,
	run: false,
	web: false,
	delegate: false,
	mcp: [],
	inheritsAll: false,
};
