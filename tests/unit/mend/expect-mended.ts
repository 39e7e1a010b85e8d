import { expect } from 'vitest';
import { parse } from 'yaml';
import { type MendedFile, mendFile } from '../../../src/core/mend/mend-file.ts';
import type { ParsedFile } from '../../../src/core/parse/parse-agent.ts';
import type { Tool } from '../../../src/core/schema.ts';
import { parseBytes } from '../core/parse-fixture.ts';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;
const NAMES_OF_TODAY: Readonly<Record<string, string>> = {
	AgentOutputTool: 'TaskOutput',
	BashOutput: 'TaskOutput',
	BashOutputTool: 'TaskOutput',
	KillBash: 'TaskStop',
	KillShell: 'TaskStop',
	LS: 'Glob',
	MultiEdit: 'Edit',
	NotebookRead: 'Read',
	SlashCommand: 'Skill',
	TeamCreate: 'Agent',
	TodoRead: 'TaskList',
};

/**
 * Mends a file and expects all that is promised of it: strict YAML, the same agent, no new fault, and
 * nothing to do for a second run. Where the file is left alone, its bytes are the same.
 */
export function expectMended(bytes: Uint8Array, path = 'file.md'): MendedFile | null {
	const result = mendFile(bytes, path);
	if (result === null) return null;
	if (result.mended.length === 0 && result.bytes === bytes) return result;

	const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(result.bytes);
	const yaml = FRONTMATTER.exec(text)?.[1];
	expect(yaml).toBeDefined();
	expect(() => parse(yaml ?? '', { logLevel: 'silent' })).not.toThrow();

	const before = parseBytes(bytes, path);
	const after = parseBytes(result.bytes, path);
	expect(whatCounts(after)).toEqual(whatCounts(before));
	expect(codesOf(before)).toEqual(expect.arrayContaining(codesOf(after)));
	expect(result.mended.length).toBeGreaterThan(0);

	const again = mendFile(result.bytes, path);
	expect(again === null || again.bytes === result.bytes).toBe(true);
	return result;
}

/** All that a reader or a host takes from a file; lines move, and old tool names become new ones. */
function whatCounts(parsed: ParsedFile): unknown {
	if (parsed.kind === 'document') return parsed;
	const { agent, prompt } = parsed;
	const { name, title, summary, whenToUse, description, category, access, model, color } = agent;
	return {
		...{ name, title, summary, whenToUse, description, category, access, model, color },
		fields: agent.fields,
		extra: agent.extra,
		tools: agent.tools && namesOfToday(agent.tools),
		disallowedTools: namesOfToday(agent.disallowedTools),
		examples: agent.examples.map(({ line, ...example }) => example),
		sections: agent.sections.map(({ title: heading, depth, anchor }) => ({
			heading,
			depth,
			anchor,
		})),
		prompt: prompt.text,
		markdown: prompt.markdown,
	};
}

function namesOfToday(tools: readonly Tool[]): string[] {
	return [...new Set(tools.map(({ raw }) => NAMES_OF_TODAY[raw] ?? raw))].sort();
}

function codesOf(parsed: ParsedFile): string[] {
	const { issues } = parsed.kind === 'agent' ? parsed.agent : parsed.document;
	return issues.map(({ code }) => code);
}
