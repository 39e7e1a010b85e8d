import { compareCodeUnits } from '../core/derive/fold.ts';
import type { Roster } from '../core/derive/roster.ts';
import type { Agent, AgentDocument, RosterEntry } from '../core/schema.ts';
import type { Urls } from '../core/urls.ts';
import type { AgentFile } from './agents-schema.ts';

/**
 * The whole roster for machines; `agents.schema.json` describes it. The same roster gives the same
 * text, with one agent a line, so that a change of one agent is a change of one line.
 */
export function agentsJson(
	{ entries, documents }: Pick<Roster, 'entries' | 'documents'>,
	{ generator, urls }: { generator: string; urls: Urls }
): string {
	const lines = [...entries.values()].sort(byId).map((entry) => agentLine(entry, urls));
	return writeAgentsJson(lines.join(BETWEEN_LINES), { generator, documents });
}

/** What stands between the lines of two agents. */
export const BETWEEN_LINES = ',\n';

/** @param agents - Their lines, by id. */
export function writeAgentsJson(
	agents: string,
	{ generator, documents }: { generator: string; documents: readonly AgentDocument[] }
): string {
	const files = documents.map(({ path, reason }) => JSON.stringify({ path, reason }));
	return `{\n"generator": ${JSON.stringify(generator)},\n"agents": ${listOf(agents)},\n"documents": ${listOf(files.join(BETWEEN_LINES))}\n}\n`;
}

/** The line of one agent, which follows from what the entry's digest stands for. */
export function agentLine(
	{ agent, topics }: Pick<RosterEntry, 'agent' | 'topics'>,
	urls: Urls
): string {
	return JSON.stringify(toAgentFile(agent, { topics: topics.map(({ id }) => id), urls }));
}

/** Names every key, so that the order and the contract stand in one place. */
function toAgentFile(agent: Agent, { topics, urls }: { topics: string[]; urls: Urls }): AgentFile {
	const { access } = agent;
	return {
		id: agent.id,
		name: agent.name,
		title: agent.title,
		url: urls.agent(agent.id),
		rawUrl: urls.raw(agent.id),
		source: { path: agent.source.path, sha256: agent.source.sha256 },
		summary: agent.summary,
		whenToUse: agent.whenToUse,
		category: agent.category?.id ?? null,
		topics,
		model: agent.model?.raw ?? null,
		color: agent.color?.raw ?? null,
		tools: agent.tools?.map(({ raw }) => raw) ?? null,
		access: {
			read: access.read,
			edit: access.edit,
			run: access.run,
			web: access.web,
			mcp: access.mcp,
			delegate: access.delegate,
			inheritsAll: access.inheritsAll,
		},
		examples: agent.examples.map(({ context, turns, commentary, anchor }) => ({
			context,
			turns: turns.map(({ speaker, text }) => ({ speaker, text })),
			commentary,
			anchor,
		})),
		codeSamples: agent.codeSamples.map(({ language, lines }) => ({ language, lines })),
		sections: agent.sections.map(({ title, depth, anchor }) => ({ title, depth, anchor })),
		loads: agent.loads,
		issues: agent.issues.map(({ code, severity, message, hint, line, column }) => ({
			code,
			severity,
			message,
			hint,
			line,
			column,
		})),
	};
}

function listOf(lines: string): string {
	return lines === '' ? '[]' : `[\n${lines}\n]`;
}

function byId({ agent: first }: RosterEntry, { agent: second }: RosterEntry): number {
	return compareCodeUnits(first.id, second.id);
}
