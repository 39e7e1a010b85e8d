import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type ProfiledAgent, profileAgent } from '../core/derive/relation-profile.ts';
import { pathToId } from '../core/ids.ts';
import { createIssue } from '../core/issues.ts';
import type { Prompt } from '../core/parse/parse-agent.ts';
import { parseAgent } from '../core/parse/parse-agent.ts';
import { FILE_START } from '../core/place.ts';
import type { Agent, AgentDocument } from '../core/schema.ts';
import { tellCollisions } from './collisions.ts';
import type { FileMemory } from './file-memory.ts';
import type { Source } from './source.ts';
import { errorCode, type FoundFile, type WalkOptions, walkSource } from './walk-source.ts';

export interface ReadAgent {
	agent: Agent;
	prompt: Prompt;
	/** What relating it to others needs, from its own file alone. */
	profile: ProfiledAgent;
	/** Absolute path of its file. */
	file: string;
}

export interface SourcesReading {
	/** Sorted by id. */
	agents: ReadAgent[];
	/** Sorted by path. */
	documents: AgentDocument[];
}

export interface ReadOptions extends WalkOptions {
	/** Kept by the caller between readings; filled and pruned here. */
	memory?: FileMemory;
	/** Given the bytes of each agent file that is read, under their SHA-256. */
	keep?: (sha256: string, bytes: Uint8Array) => Promise<void>;
}

/** Larger files are told and left out: a prompt of this length fits no model. */
export const MAXIMUM_BYTES = 8 * 1024 * 1024;

const FILES_AT_ONCE = 16;
/** Milliseconds; coarse clocks of some file systems included. */
const CLOCK_TICK = 50;

/**
 * Reads every agent file of the given folders.
 *
 * Never throws for what is in a folder: each file that matches becomes an agent or a document with
 * its reason. Throws when a folder itself cannot be listed.
 */
export async function readSources(
	sources: readonly Source[],
	options: ReadOptions
): Promise<SourcesReading> {
	const memory: FileMemory = options.memory ?? new Map();
	const met = new Set<string>();
	const results: ReadFile[] = [];
	for (const source of sources) {
		const found = await walkSource(source.folder, options);
		for (const file of found) if (file.kind === 'file') met.add(file.absolutePath);
		results.push(
			...(await mapInTurn(found, (file) => readRemembered(source, file, { ...options, memory })))
		);
	}
	for (const path of memory.keys()) if (!met.has(path)) memory.delete(path);

	const agents = tellCollisions(results.filter((result) => result.kind === 'agent'));
	const documents = results
		.filter((result) => result.kind === 'document')
		.map((result) => result.document);
	return {
		agents: agents.sort((a, b) => compare(a.agent.id, b.agent.id)),
		documents: documents.sort((a, b) => compare(a.path, b.path)),
	};
}

async function readRemembered(
	source: Source,
	file: FoundFile,
	{ memory, keep }: Required<Pick<ReadOptions, 'memory'>> & ReadOptions
): Promise<ReadFile> {
	const path = source.slug === null ? file.path : `${source.slug}/${file.path}`;
	if (file.kind === 'skipped') {
		const issue = createIssue(file.reason, { path, detail: file.detail }, FILE_START);
		return { kind: 'document', document: { path, reason: file.reason, issues: [issue] } };
	}
	const stamp = [path, file.size, file.modified, file.changed, file.inode].join('\0');
	const known = memory.get(file.absolutePath);
	if (known?.stamp === stamp) return known.result;
	const readAt = Date.now();
	const result = await readFileAt(path, file, keep);
	// A file that changes twice within one tick of the clock would keep its stamp.
	const isSettled = readAt - file.changed > CLOCK_TICK;
	if (isSettled && !isUnreadable(result)) memory.set(file.absolutePath, { stamp, result });
	return result;
}

function isUnreadable(result: ReadFile): boolean {
	return result.kind === 'document' && result.document.reason === 'unreadable';
}

async function readFileAt(
	path: string,
	file: FoundFile & { kind: 'file' },
	keep: ReadOptions['keep']
): Promise<ReadFile> {
	if (file.size > MAXIMUM_BYTES) {
		const issue = createIssue(
			'too-large',
			{ path, bytes: file.size, maximum: MAXIMUM_BYTES },
			FILE_START
		);
		return { kind: 'document', document: { path, reason: 'too-large', issues: [issue] } };
	}
	try {
		const bytes = await readBounded(file.absolutePath);
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const parsed = parseAgent({ id: pathToId(path), path, bytes, sha256 });
		if (parsed.kind === 'document') return parsed;
		await keep?.(sha256, bytes);
		const { agent, prompt } = parsed;
		const profile = profileAgent(agent, prompt.text);
		return { kind: 'agent', agent, prompt, profile, file: file.absolutePath };
	} catch (error) {
		const issue = createIssue('unreadable', { path, detail: errorCode(error) }, FILE_START);
		return { kind: 'document', document: { path, reason: 'unreadable', issues: [issue] } };
	}
}

/** Reads a file that may grow or be swapped while it is read; never more than the maximum. */
async function readBounded(path: string): Promise<Uint8Array> {
	const handle = await open(path, 'r');
	try {
		const stats = await handle.stat();
		if (!stats.isFile()) throw new Error('It stopped being a regular file.');
		if (stats.size > MAXIMUM_BYTES) throw new Error('It grew while it was read.');
		return await handle.readFile();
	} finally {
		await handle.close();
	}
}

/** Like `Promise.all` over a map, with a bound on how many run at once; keeps the order. */
async function mapInTurn<In, Out>(
	list: readonly In[],
	work: (value: In) => Promise<Out>
): Promise<Out[]> {
	const results: Out[] = [];
	for (let start = 0; start < list.length; start += FILES_AT_ONCE) {
		results.push(...(await Promise.all(list.slice(start, start + FILES_AT_ONCE).map(work))));
	}
	return results;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

export type ReadFile =
	| ({ kind: 'agent' } & ReadAgent)
	| { kind: 'document'; document: AgentDocument };
