import type { IssueDefinition } from '../issue-definition.ts';
import { quoteCode } from '../quote-code.ts';

/** A tool name that needs a word, with the name to write in its place where one is known. */
export interface ToolRemark {
	name: string;
	instead: string | null;
}

interface ToolRemarks {
	field: string;
	tools: readonly ToolRemark[];
	/** Whose names they are; empty for Claude Code's own. */
	hosts: readonly string[];
}

interface OneField {
	field: string;
}

/** What can be wrong with `tools` and `disallowedTools`. */
export const TOOL_ISSUES = {
	'tools-grant-nothing': {
		severity: 'error',
		message: ({ tools }: ToolRemarks) =>
			`The tool list names nothing that Claude Code knows: ${listNames(tools)}. Claude Code 2.1.208 and newer refuse to start such an agent.`,
		hint: ({ field, tools }: ToolRemarks) =>
			tools.some(({ instead }) => instead !== null)
				? `Write ${quoteCode(`${field}: ${namesInstead(tools).join(', ')}`)}, or remove the line to grant every tool.`
				: 'Name at least one tool such as `Read`, or remove the line to grant every tool.',
	},
	'tools-empty': {
		severity: 'warning',
		message: ({ field }: OneField) => `The field ${quoteCode(field)} is empty.`,
		hint: ({ field }) =>
			field === 'tools'
				? 'Name the tools that the agent needs (`tools: Read, Grep`), or remove the line to grant every tool.'
				: 'Remove the line.',
	},
	'tool-unknown': {
		severity: 'warning',
		message: ({ field, tools }: ToolRemarks) =>
			`The field ${quoteCode(field)} names ${tools.length === 1 ? 'a tool' : 'tools'} that no host documents: ${listNames(tools)}.`,
		hint: ({ tools }: ToolRemarks) =>
			writeInstead(tools) ?? 'Remove what is not a tool, or correct its name.',
	},
	'tool-spelling': {
		severity: 'warning',
		message: ({ field, tools }: ToolRemarks) =>
			`The field ${quoteCode(field)} spells ${listNames(tools)} otherwise than the host does, which compares names exactly.`,
		hint: ({ tools }: ToolRemarks) => writeInstead(tools) ?? '',
	},
	'tool-other-host': {
		severity: 'warning',
		message: ({ field, tools, hosts }: ToolRemarks) =>
			`The field ${quoteCode(field)} has names of other hosts (${hosts.join(', ')}) that Claude Code does not know: ${listNames(tools)}.`,
		hint: ({ tools }: ToolRemarks) =>
			`For Claude Code: ${writeInstead(tools)?.replace('Write', 'write') ?? 'leave them out.'}`,
	},
	'tool-retired': {
		severity: 'info',
		message: ({ field, tools }: ToolRemarks) =>
			`The field ${quoteCode(field)} has ${tools.length === 1 ? 'an older name' : 'older names'} that Claude Code no longer has: ${listNames(tools)}.`,
		hint: ({ tools }: ToolRemarks) => writeInstead(tools) ?? 'Leave them out.',
	},
	'tool-renamed': {
		severity: 'info',
		message: ({ field, tools }: ToolRemarks) =>
			`The field ${quoteCode(field)} has ${tools.length === 1 ? 'an older name that still works' : 'older names that still work'}: ${listNames(tools)}.`,
		hint: ({ tools }: ToolRemarks) => writeInstead(tools) ?? '',
	},
	'tool-main-only': {
		severity: 'info',
		message: ({ tools }: ToolRemarks) =>
			`Sub-agents never get ${listNames(tools)}; Claude Code keeps ${tools.length === 1 ? 'it' : 'them'} for the main session.`,
		hint: () => 'Leave them out.',
	},
	'tool-duplicate': {
		severity: 'info',
		message: ({ field, tools }: ToolRemarks) =>
			`The field ${quoteCode(field)} names ${listNames(tools)} more than once.`,
		hint: () => 'Name each tool once.',
	},
	'tools-without-commas': {
		severity: 'warning',
		message: ({ field }: OneField & { corrected: string }) =>
			`The tools in ${quoteCode(field)} are not parted by commas; they were read as if they were.`,
		hint: ({ field, corrected }) => `Write ${quoteCode(`${field}: ${corrected}`)}.`,
	},
	'tools-as-map': {
		severity: 'warning',
		message: ({ field }: OneField & { names: readonly string[] }) =>
			`The field ${quoteCode(field)} is a map, as OpenCode writes it; what it switches on was read as the list.`,
		hint: ({ field, names }: OneField & { names: readonly string[] }) =>
			names.length > 0
				? `For Claude Code write ${quoteCode(`${field}: ${names.join(', ')}`)}.`
				: 'For Claude Code name in `disallowedTools` what the agent must not have.',
	},
} as const satisfies Record<string, IssueDefinition<never>>;

const MAX_LISTED = 12;

function listNames(tools: readonly ToolRemark[]): string {
	const names = tools.slice(0, MAX_LISTED).map(({ name }) => quoteCode(name));
	const more = tools.length - names.length;
	return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

function writeInstead(tools: readonly ToolRemark[]): string | null {
	const pairs = tools
		.filter(({ instead }) => instead !== null)
		.slice(0, MAX_LISTED)
		.map(({ name, instead }) => `${quoteCode(instead ?? '')} for ${quoteCode(name)}`);
	return pairs.length > 0 ? `Write ${pairs.join(', ')}.` : null;
}

function namesInstead(tools: readonly ToolRemark[]): string[] {
	return [...new Set(tools.flatMap(({ instead }) => instead ?? []))].slice(0, MAX_LISTED);
}
