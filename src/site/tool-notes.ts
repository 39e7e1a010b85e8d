import type { Agent, Tool } from '../core/schema.ts';
import { findToolDefinition, type ToolDefinition } from '../core/tool-names.ts';
import { listInWords } from './in-words.ts';

/** A footnote below the table of access, about the tools of one kind. */
export interface ToolNote {
	key: string;
	/** Names of the tools that it is about. */
	names: string[];
	/** With code in backticks. */
	text: string;
}

/** What there is to say of tools that the host does not simply have; first match counts. */
const NOTES: { key: string; isAbout: Test; text: (code: string, tools: Tool[]) => string }[] = [
	{
		key: 'other-name',
		isAbout: (_tool, definition) => definition?.stillWorks === true,
		text: (code, tools) =>
			`${code}: an older name of ${replacements(tools)}, which the host still takes.`,
	},
	{
		key: 'old',
		isAbout: ({ kind }) => kind === 'retired',
		text: (code, tools) =>
			`Older ${tools.length === 1 ? 'name' : 'names'}. The host no longer has ${code} and leaves ${tools.length === 1 ? 'it' : 'them'} out.`,
	},
	{
		key: 'other-host',
		isAbout: ({ kind }) => kind === 'other-host',
		text: (code, tools) =>
			`${code}: ${tools.length === 1 ? 'a name' : 'names'} of ${hosts(tools)}. Claude Code does not know ${tools.length === 1 ? 'it' : 'them'}.`,
	},
	{
		key: 'main-only',
		isAbout: (_tool, definition) => definition?.mainOnly === true,
		text: (code) => `${code}: for the session itself; the host never gives it to an agent.`,
	},
	{
		key: 'unknown',
		isAbout: ({ kind }) => kind === 'unknown',
		text: (code) => `${code}: no host is known to have a tool of this name.`,
	},
];

/** The footnotes that the tools of an agent need, in the order of their numbers. */
export function toolNotes({ tools }: Agent): ToolNote[] {
	const noted = new Map<string, Tool[]>();
	for (const tool of new Map((tools ?? []).map((each) => [each.raw, each])).values()) {
		const definition = findToolDefinition(tool.name);
		const key = NOTES.find(({ isAbout }) => isAbout(tool, definition))?.key;
		if (key) noted.set(key, [...(noted.get(key) ?? []), tool]);
	}
	return NOTES.flatMap(({ key, text }) => {
		const about = noted.get(key);
		if (about === undefined) return [];
		const code = listInWords(about.map(({ name }) => `\`${name}\``));
		return [{ key, names: about.map(({ name }) => name), text: text(code, about) }];
	});
}

function replacements(tools: readonly Tool[]): string {
	const names = tools.map(({ name }) => findToolDefinition(name)?.replacedBy ?? 'another tool');
	return listInWords([...new Set(names)].map((name) => `\`${name}\``));
}

function hosts(tools: readonly Tool[]): string {
	const names = tools.map(({ name }) => findToolDefinition(name)?.host ?? 'another host');
	return listInWords([...new Set(names)]);
}

type Test = (tool: Tool, definition: ToolDefinition | null) => boolean;
