import type { Agent } from '../core/schema.ts';

export interface FieldRow {
	name: string;
	value: string;
	/** True when the value reads as code: a list, a mapping, a long text. */
	isBlock: boolean;
	/** What the field does, in words; null for one that no host documents. */
	meaning: string | null;
	/** What a reader should know before taking the agent; null when there is nothing. */
	caution: string | null;
}

/** What the fields do that a page shows nowhere else. Order is the order of the table. */
const MEANINGS = {
	permissionMode: 'How the host asks before it acts',
	maxTurns: 'Turns after which the host stops it',
	skills: 'Skills whose text it is given from the start',
	mcpServers: 'MCP servers that are started for it',
	hooks: 'Commands that the host runs while it works',
	memory: 'Where it keeps notes between sessions; lets it read and edit files',
	background: 'Whether it works beside the session',
	effort: 'How hard the model thinks',
	isolation: 'Where it works, apart from your files',
	initialPrompt: 'First words when it leads a session',
	'argument-hint': 'What to type after its name',
	temperature: 'How freely the model chooses its words',
	mode: 'Whether it leads a session, helps in one, or both',
} as const;

const CAUTIONS: Record<string, string> = {
	hooks: 'Runs commands on your machine. Read them before you take this agent.',
	mcpServers: 'Starts programs or calls addresses that the file names.',
};
const BYPASSES = /^(bypassPermissions|dontAsk)$/;

/** The remaining fields of the frontmatter, first those that a host documents, then the file's own. */
export function fieldRows({ fields, extra }: Pick<Agent, 'fields' | 'extra'>): FieldRow[] {
	const order = Object.keys(MEANINGS);
	const known = Object.entries(fields).sort(
		([first], [second]) => rank(order, first) - rank(order, second)
	);
	return [
		...known.map(([name, value]) => row(name, value, meaningOf(name))),
		...Object.entries(extra).map(([name, value]) => row(name, value, null)),
	];
}

function row(name: string, value: unknown, meaning: string | null): FieldRow {
	const text = valueText(value);
	return {
		name,
		value: text,
		isBlock: text.includes('\n') || text.length > 80,
		meaning,
		caution: cautionOf(name, text),
	};
}

function meaningOf(name: string): string | null {
	return Object.hasOwn(MEANINGS, name) ? MEANINGS[name as keyof typeof MEANINGS] : null;
}

function cautionOf(name: string, text: string): string | null {
	if (name === 'permissionMode' && BYPASSES.test(text)) {
		return 'The host does not ask before it acts.';
	}
	return Object.hasOwn(CAUTIONS, name) ? (CAUTIONS[name] ?? null) : null;
}

function valueText(value: unknown): string {
	if (typeof value === 'string') return value;
	const isPlainList =
		Array.isArray(value) && value.every((member) => typeof member !== 'object' || member === null);
	return isPlainList ? value.join(', ') : JSON.stringify(value, null, 2);
}

function rank(order: readonly string[], name: string): number {
	const index = order.indexOf(name);
	return index === -1 ? order.length : index;
}
