import { compareCodeUnits } from '../core/derive/fold.ts';
import type { Roster } from '../core/derive/roster.ts';
import type { Agent, AgentDocument } from '../core/schema.ts';
import type { Urls } from '../core/urls.ts';
import type { AgentFile } from './agents-schema.ts';

/**
 * The whole roster for machines, in pieces; `agents.schema.json` describes it. The same roster gives
 * the same text, with one agent a line, so that a change of one agent is a change of one line.
 */
export function* agentsJson(
	roster: Roster,
	{ generator, urls }: { generator: string; urls: Urls }
): Generator<string> {
	const agents = [...roster.agents].sort(byId);
	const toFile = (agent: Agent): AgentFile =>
		toAgentFile(agent, { topics: topicsOf(roster, agent), urls });
	const toDocument = ({ path, reason }: AgentDocument): object => ({ path, reason });
	yield `{\n"generator": ${JSON.stringify(generator)},\n"agents": `;
	yield* toLines(agents, toFile);
	yield ',\n"documents": ';
	yield* toLines(roster.documents, toDocument);
	yield '\n}\n';
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

function topicsOf({ entries }: Roster, { id }: Agent): string[] {
	return (entries.get(id)?.topics ?? []).map((topic) => topic.id);
}

/** A JSON array with a line for each of its values. */
function* toLines<Value>(
	values: readonly Value[],
	toFile: (value: Value) => object
): Generator<string> {
	for (const [place, value] of values.entries())
		yield `${place === 0 ? '[' : ','}\n${JSON.stringify(toFile(value))}`;
	yield values.length === 0 ? '[]' : '\n]';
}

function byId(first: Agent, second: Agent): number {
	return compareCodeUnits(first.id, second.id);
}
