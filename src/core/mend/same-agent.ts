import type { ParsedFile } from '../parse/parse-agent.ts';
import type { Tool } from '../schema.ts';
import { nameOfToday } from './rename-tools.ts';

/**
 * Whether two readings are of one agent: everything that a page or a host takes from them is equal.
 * Lines and issues may differ, as a mend moves and removes them, and a retired tool equals the one
 * that stands for it today.
 */
export function isSameAgent(before: ParsedFile, after: ParsedFile): boolean {
	return (
		before.kind === 'agent' &&
		after.kind === 'agent' &&
		JSON.stringify(withoutPlaces(before)) === JSON.stringify(withoutPlaces(after))
	);
}

function withoutPlaces({ agent, prompt }: ParsedFile & { kind: 'agent' }): unknown {
	const { issues, loads, source, ...kept } = agent;
	return {
		...kept,
		tools: agent.tools === null ? null : namesOfToday(agent.tools),
		disallowedTools: namesOfToday(agent.disallowedTools),
		examples: agent.examples.map(withoutLine),
		sections: agent.sections.map(withoutLine),
		codeSamples: agent.codeSamples.map(withoutLine),
		prompt: prompt.text,
		promptHash: source.promptHash,
	};
}

function namesOfToday(tools: readonly Tool[]): string[] {
	return [...new Set(tools.map(({ raw }) => nameOfToday(raw) ?? raw))].sort();
}

function withoutLine<Placed extends { line: number }>({ line, ...kept }: Placed) {
	return kept;
}
