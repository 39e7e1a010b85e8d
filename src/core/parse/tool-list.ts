/** The entries of a tool list as the file writes them, whatever its form. */
export interface ToolList {
	entries: string[];
	/** Names that a map switches off. */
	switchedOff: string[];
	form: 'text' | 'list' | 'map';
	/** True when blanks part the names where commas should. */
	withoutCommas: boolean;
}

const LIST_DASH = /^[ \t]*[-*][ \t]+/;
const WORDS_ONLY = /^[A-Za-z_][\w-]*(?:[ \t]+[A-Za-z_][\w-]*)+$/;
const OFF = new Set<unknown>([false, 'false', 'no', 'off', 'deny', 0, null]);

/**
 * Reads the entries from what the field holds: comma-separated text, a YAML list, a list in JSON's
 * form that is only text, or a map from name to true or false. Null when the field is absent.
 *
 * @param isTool - Tells names of tools from other words, for lists parted by blanks.
 */
export function readToolList(value: unknown, isTool: (name: string) => boolean): ToolList | null {
	if (value === undefined || value === null) return null;
	if (Array.isArray(value)) {
		const entries = value.flatMap((entry: unknown) => readEntry(entry));
		return { entries, switchedOff: [], form: 'list', withoutCommas: false };
	}
	if (typeof value === 'object') return readMap(Object.entries(value));
	return readText(String(value), isTool);
}

/**
 * Splits at commas and line breaks outside parentheses.
 *
 * @example splitToolText('Read, Agent(a, b)') // → ['Read', 'Agent(a, b)']
 */
export function splitToolText(text: string): string[] {
	const entries: string[] = [];
	let depth = 0;
	let start = 0;
	for (let index = 0; index < text.length; index += 1) {
		const character = text[index];
		if (character === '(') depth += 1;
		else if (character === ')') depth = Math.max(0, depth - 1);
		else if (character === '\n' || (character === ',' && depth === 0)) {
			entries.push(text.slice(start, index));
			start = index + 1;
			depth = 0;
		}
	}
	entries.push(text.slice(start));
	return entries.map(tidyEntry).filter((entry) => entry !== '');
}

function readText(text: string, isTool: (name: string) => boolean): ToolList {
	const trimmed = text.trim();
	const bracketed = trimmed.startsWith('[') && trimmed.endsWith(']');
	const found = splitToolText(bracketed ? trimmed.slice(1, -1) : trimmed);
	const entries = found.flatMap((entry) => {
		const words = WORDS_ONLY.test(entry) ? entry.split(/[ \t]+/) : [];
		return words.length > 0 && words.every(isTool) ? words : [entry];
	});
	const withoutCommas = entries.length > found.length;
	return { entries, switchedOff: [], form: 'text', withoutCommas };
}

function readMap(pairs: readonly [string, unknown][]): ToolList {
	const isOff = ([, state]: readonly [string, unknown]) => OFF.has(state);
	const names = (chosen: readonly (readonly [string, unknown])[]) =>
		chosen.map(([name]) => name.trim());
	return {
		entries: names(pairs.filter((pair) => !isOff(pair))),
		switchedOff: names(pairs.filter(isOff)),
		form: 'map',
		withoutCommas: false,
	};
}

function readEntry(entry: unknown): string[] {
	if (entry === undefined || entry === null) return [];
	if (typeof entry === 'object') return Object.keys(entry);
	return splitToolText(String(entry));
}

/** Takes off list dashes and quotes. */
function tidyEntry(entry: string): string {
	const bare = entry.replace(LIST_DASH, '').trim();
	const quote = bare[0];
	const quoted = bare.length > 1 && (quote === '"' || quote === "'") && bare.endsWith(quote);
	return quoted ? bare.slice(1, -1).trim() : bare;
}
