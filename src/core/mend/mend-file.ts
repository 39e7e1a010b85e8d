import { pathToId } from '../ids.ts';
import { LOADS } from '../loads.ts';
import { type ParsedFile, parseAgent } from '../parse/parse-agent.ts';
import type { Issue } from '../schema.ts';
import { mendEncoding } from './mend-encoding.ts';
import { mendEscapes } from './mend-escapes.ts';
import { mendFences } from './mend-fences.ts';
import { mendIndentation } from './mend-indentation.ts';
import { mendLineEnds } from './mend-line-ends.ts';
import { mendTools } from './mend-tools.ts';
import { mendValues } from './mend-values.ts';
import { isMendable } from './mendable-codes.ts';
import { isSameAgent } from './same-agent.ts';
import { hasStrictFrontmatter } from './strict-yaml.ts';

export interface MendedFile {
	/** The file as it is to be; the very bytes that were given when nothing could be mended. */
	bytes: Uint8Array;
	/** What was wrong and is so no longer, at its place in the file as it was. */
	mended: Issue[];
	/** What is still wrong, at its place in the file as it is to be. */
	left: Issue[];
}

/** Each takes the text of a file and gives it back, unchanged where it is not certain what to do. */
const STEPS = [mendLineEnds, mendIndentation, mendFences, mendValues, mendEscapes, mendTools];

/**
 * Mends what is wrong with an agent file and needs no judgement. Null when there is nothing of that
 * kind. Each step is taken only when the same agent is read afterwards, with nothing new wrong with
 * it; the whole is kept only when a strict YAML parser then reads the frontmatter, and when to mend
 * the result would change nothing.
 */
export function mendFile(bytes: Uint8Array, path: string): MendedFile | null {
	const before = readAgent(bytes, path);
	if (before === null || !before.agent.issues.some(({ code }) => isMendable(code))) return null;
	const asItIs = { bytes, mended: [], left: before.agent.issues };

	const text = mendText(bytes, path, before);
	if (text === null || !hasStrictFrontmatter(text)) return asItIs;
	const result = new TextEncoder().encode(text);
	const after = readAgent(result, path);
	if (after === null || isEqual(bytes, result)) return asItIs;
	if (mendText(result, path, after) !== text) return asItIs;
	const left = after.agent.issues;
	return { bytes: result, mended: subtractIssues(before.agent.issues, left), left };
}

/** The text after every step that could be taken; null when it cannot be written without a loss. */
function mendText(bytes: Uint8Array, path: string, original: ParsedAgent): string | null {
	const start = mendEncoding(bytes);
	let agent = start === null ? null : readMended(start, path, original);
	if (start === null || agent === null) return null;
	let text = start;
	for (const step of STEPS) {
		const next = step(text);
		const reading: ParsedAgent | null = next === text ? null : readMended(next, path, agent);
		if (reading === null) continue;
		text = next;
		agent = reading;
	}
	return text;
}

/** Null unless it is the same agent, loads as well as before, and has no fault of another kind. */
function readMended(text: string, path: string, before: ParsedAgent): ParsedAgent | null {
	const after = readAgent(new TextEncoder().encode(text), path);
	if (after === null || !isSameAgent(before, after)) return null;
	if (LOADS.indexOf(after.agent.loads) > LOADS.indexOf(before.agent.loads)) return null;
	const known = new Set(before.agent.issues.map(({ code }) => code));
	return after.agent.issues.every(({ code }) => known.has(code)) ? after : null;
}

function readAgent(bytes: Uint8Array, path: string): ParsedAgent | null {
	const parsed = parseAgent({ id: pathToId(path), path, bytes, sha256: '' });
	return parsed.kind === 'agent' ? parsed : null;
}

/** Places move, so an issue is known again by its words. */
function subtractIssues(before: readonly Issue[], after: readonly Issue[]): Issue[] {
	const words = ({ code, message }: Issue): string => `${code} ${message}`;
	const remaining = after.map(words);
	return before.filter((issue) => {
		const index = remaining.indexOf(words(issue));
		if (index !== -1) remaining.splice(index, 1);
		return index === -1;
	});
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

type ParsedAgent = ParsedFile & { kind: 'agent' };
