import { hash } from 'node:crypto';
import {
	createProfiler,
	type ProfiledAgent,
	type Profiler,
} from '../core/derive/relation-profile.ts';
import { createVocabulary, type Vocabulary } from '../core/derive/vocabulary.ts';
import { pathToId } from '../core/ids.ts';
import { createIssue } from '../core/issues.ts';
import type { Prompt } from '../core/parse/parse-agent.ts';
import { parseAgent } from '../core/parse/parse-agent.ts';
import { FILE_START } from '../core/place.ts';
import type { Agent, AgentDocument } from '../core/schema.ts';
import { textKey } from '../render/content-key.ts';
import { identifyPrompt, type PromptIdentity } from '../render/prompt-identity.ts';
import { createBoundedReader } from './bounded-reader.ts';
import { tellCollisions } from './collisions.ts';
import type { FileMemory } from './file-memory.ts';
import type { Source } from './source.ts';
import type { SourceStore } from './source-store.ts';
import type { WalkOptions } from './walk-filter.ts';
import { errorCode, type FoundFile, walkSource } from './walk-source.ts';

export interface ReadAgent {
	agent: Agent;
	/** Of a file that is known from before it is read when it is asked for. */
	prompt: Prompt;
	/** What rendering it depends on. */
	identity: PromptIdentity;
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
	/** What the numbers in profiles stand for. */
	vocabulary: Vocabulary;
}

export interface ReadOptions extends WalkOptions {
	/** Kept by the caller between readings. */
	memory?: FileMemory;
	/** Given the bytes of each agent file. */
	store?: SourceStore;
	/** Told before the first file and after each how many have been read, and how many there are. */
	onRead?: (count: number, total: number) => void;
	/** Hashes of those that are known to be in the store; kept by the caller between readings. */
	stored?: Set<string>;
}

/** Larger files are told and left out: a prompt of this length fits no model. */
export const MAXIMUM_BYTES = 8 * 1024 * 1024;

const readBounded = createBoundedReader(MAXIMUM_BYTES);

/** Milliseconds; coarse clocks of some file systems included. */
const CLOCK_TICK = 50;

/**
 * Reads every agent file of the given folders.
 *
 * Never throws for what is in a folder: each file that matches becomes an agent or a document with
 * its reason. Throws when a folder itself cannot be listed.
 */
export function readSources(sources: readonly Source[], options: ReadOptions): SourcesReading {
	const met = new Set<string>();
	const results: ReadFile[] = [];
	const vocabulary = options.memory?.vocabulary ?? createVocabulary();
	const profile = options.memory?.profile ?? createProfiler(vocabulary);
	const context: ReadContext = { ...options, profile };
	const found = sources.flatMap((source) =>
		walkSource(source.folder, options).map((file) => ({ source, file }))
	);
	options.onRead?.(0, found.length);
	for (const { source, file } of found) {
		if (file.kind === 'file') met.add(file.absolutePath);
		results.push(readRemembered(source, file, context));
		options.onRead?.(results.length, found.length);
	}
	options.memory?.keepOnly(met);

	const agents = tellCollisions(results.filter((result) => result.kind === 'agent'));
	const documents = results
		.filter((result) => result.kind === 'document')
		.map((result) => result.document);
	return {
		agents: agents.sort((a, b) => compare(a.agent.id, b.agent.id)),
		documents: documents.sort((a, b) => compare(a.path, b.path)),
		vocabulary,
	};
}

interface ReadContext extends ReadOptions {
	profile: Profiler;
}

function readRemembered(source: Source, file: FoundFile, context: ReadContext): ReadFile {
	const { memory } = context;
	const path = source.slug === null ? file.path : `${source.slug}/${file.path}`;
	if (file.kind === 'skipped') {
		const issue = createIssue(file.reason, { path, detail: file.detail }, FILE_START);
		return { kind: 'document', document: { path, reason: file.reason, issues: [issue] } };
	}
	const stamp = [path, file.size, file.modified, file.changed, file.inode].join('\0');
	const known = memory?.recall(file.absolutePath, stamp, promptReader(path, file)) ?? null;
	if (known !== null && isStored(known, context)) return known;
	const readAt = Date.now();
	const result = readFileAt(path, file, context);
	// A file that changes twice within one tick of the clock would keep its stamp.
	const isSettled = readAt - file.changed > CLOCK_TICK;
	if (isSettled && !isUnreadable(result)) memory?.remember(file.absolutePath, stamp, result);
	return result;
}

/** Apart from all that is known where files are read, which it must not keep. */
function promptReader(path: string, { absolutePath }: { absolutePath: string }) {
	return (): Prompt | null => {
		try {
			const bytes = readBounded(absolutePath);
			const parsed = parseAgent({ id: pathToId(path), path, bytes, sha256: '' });
			return parsed.kind === 'agent' ? parsed.prompt : null;
		} catch {
			// It has been removed meanwhile.
			return null;
		}
	};
}

/** Whether the bytes of a file that was read before can still be had. */
function isStored(result: ReadFile, { store, stored }: ReadContext): boolean {
	if (result.kind === 'document' || store === undefined) return true;
	const { sha256 } = result.agent.source;
	if (stored?.has(sha256)) return true;
	if (!store.has(sha256)) return false;
	stored?.add(sha256);
	return true;
}

function isUnreadable(result: ReadFile): boolean {
	return result.kind === 'document' && result.document.reason === 'unreadable';
}

function readFileAt(
	path: string,
	file: FoundFile & { kind: 'file' },
	{ store, profile }: ReadContext
): ReadFile {
	if (file.size > MAXIMUM_BYTES) {
		const issue = createIssue(
			'too-large',
			{ path, bytes: file.size, maximum: MAXIMUM_BYTES },
			FILE_START
		);
		return { kind: 'document', document: { path, reason: 'too-large', issues: [issue] } };
	}
	try {
		const bytes = readBounded(file.absolutePath);
		const sha256 = hash('sha256', bytes, 'hex');
		const parsed = parseAgent({ id: pathToId(path), path, bytes, sha256, digest: textKey });
		if (parsed.kind === 'document') return parsed;
		store?.keep(sha256, bytes);
		const { agent, prompt } = parsed;
		const identity = identifyPrompt(
			{ ...prompt, source: prompt.text, whenToUse: agent.whenToUse },
			agent.source.promptHash
		);
		return {
			kind: 'agent',
			agent,
			prompt,
			identity,
			profile: profile(agent, prompt.text),
			file: file.absolutePath,
		};
	} catch (error) {
		const issue = createIssue('unreadable', { path, detail: errorCode(error) }, FILE_START);
		return { kind: 'document', document: { path, reason: 'unreadable', issues: [issue] } };
	}
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

export type ReadFile =
	| ({ kind: 'agent' } & ReadAgent)
	| { kind: 'document'; document: AgentDocument };
