import { join } from 'node:path';
import { relateProfiles } from '../core/derive/relations.ts';
import type { WordList } from '../core/derive/vocabulary.ts';
import type { Agent, RosterEntry } from '../core/schema.ts';
import type { Urls } from '../core/urls.ts';
import {
	createRenderer,
	type EnsuredPrompts,
	PROMPTS_FILE,
	type Renderer,
} from '../render/renderer.ts';
import type { Snapshot } from '../site/snapshot-format.ts';
import { entryDigest } from '../sources/entry-digest.ts';
import type { FileMemory } from '../sources/file-memory.ts';
import { createLinkResolver } from '../sources/link-resolver.ts';
import { type ReadAgent, readSources, type SourcesReading } from '../sources/read-sources.ts';
import type { Source } from '../sources/source.ts';
import { openSourceStore } from '../sources/source-store.ts';
import { readLastChanges } from './last-changes.ts';
import { type OwnGuide, readOwnGuides } from './own-guides.ts';
import type { FoundTopics, TopicFinder } from './topic-finder.ts';

export interface PrepareOptions {
	sources: readonly Source[];
	include: readonly string[];
	exclude: readonly string[];
	repository: string | null;
	urls: Urls;
	/** Folder of the maintainer's own guides, absolute. */
	guides: string | null;
	/** The working directory, absolute. */
	directory: string;
	/** Absolute path of the shared cache. */
	cache: string;
	memory: FileMemory;
	/** What earlier calls have found in the cache, which is not looked for again; filled by this one. */
	found: FoundBefore;
	topics: TopicFinder;
	/** Told what is being done and how far it is. */
	onProgress?: (stage: 'read' | 'render', done: number, total: number) => void;
}

/** What of the cache a process has met, and trusts to be there. */
export interface FoundBefore {
	prompts: EnsuredPrompts;
	sources: Set<string>;
}

/** The front half's work: what the pages, the search index and the report are made from. */
export interface PreparedRoster {
	snapshot: Snapshot;
	/** As they were read, by id. */
	read: Map<string, ReadAgent>;
	/** What the numbers in their profiles stand for. */
	words: WordList;
	/** Images that pages show: from their address below the base to their file. */
	images: Map<string, string>;
	/** The maintainer's own. */
	guides: OwnGuide[];
}

/** What the pages read in the cache. */
const PROMPTS_FOLDER = 'prompts';
const SOURCES_FILE = 'sources.bin';

export function promptsPath(cache: string): string {
	return join(cache, PROMPTS_FOLDER, PROMPTS_FILE);
}

export function sourcesPath(cache: string): string {
	return join(cache, SOURCES_FILE);
}

/**
 * Reads the sources, relates the agents to each other and renders their prompts into the cache.
 * Content faults become issues of the agents; throws only when a folder cannot be read or the cache
 * cannot be written.
 */
export async function prepareRoster(options: PrepareOptions): Promise<PreparedRoster> {
	const history = readLastChanges(options.sources, options);
	const images = new Map<string, string>();
	const { reading, rendered } = await readAndRender(options, images);
	const read = new Map(reading.agents.map((one) => [one.agent.id, one]));
	const related = relateProfiles(
		reading.agents.map(({ profile }) => profile),
		reading.vocabulary.list
	);
	const lastChange = await history;
	const { ownTopics } = options.topics;
	const entries = rendered.map(({ agent, promptKey, one }): RosterEntry => {
		const found = options.topics.find(agent, { prompt: one.prompt, promptKey });
		const entry = {
			agent,
			digest: entryDigest(agent, { promptKey, ownTopics }),
			promptKey,
			related: related.get(agent.id) ?? [],
			change: lastChange(agent.source.path),
		};
		return withTopics(entry, found);
	});
	options.topics.save();
	const guides = await readOwnGuides(options.guides, {
		agents: entries.map(({ agent }) => agent),
		directory: options.directory,
	});
	const snapshot = { entries, documents: reading.documents, guides: [] };
	return withGuides({ snapshot, guides: [], read, words: reading.vocabulary.list, images }, guides);
}

/** Apart from where entries are made, since what asks for the lines keeps all that is known there. */
function withTopics(entry: EntryWithoutTopics, found: FoundTopics): RosterEntry {
	return {
		...entry,
		topics: found.topics,
		get topicEvidence() {
			return found.evidence;
		},
		topicsDigest: found.digest,
	};
}

type EntryWithoutTopics = Omit<RosterEntry, 'topics' | 'topicEvidence' | 'topicsDigest'>;

/** The same roster with these guides beside it. */
export function withGuides(prepared: PreparedRoster, guides: OwnGuide[]): PreparedRoster {
	const checked = guides.map(({ path, issues }) => ({ path, issues }));
	return { ...prepared, guides, snapshot: { ...prepared.snapshot, guides: checked } };
}

/** @param images - Takes those of the prompts. */
async function readAndRender(
	options: PrepareOptions,
	images: Map<string, string>
): Promise<{ reading: SourcesReading; rendered: RenderedAgent[] }> {
	// Before the files are read: what colours code for a first time is loaded meanwhile.
	const renderer = await createRenderer({
		cacheFolder: join(options.cache, PROMPTS_FOLDER),
		ensured: options.found.prompts,
	});
	try {
		const reading = readFiles(options);
		return { reading, rendered: await renderPrompts(renderer, reading, { options, images }) };
	} finally {
		await renderer.close();
	}
}

interface RenderedAgent {
	agent: Agent;
	promptKey: string;
	one: ReadAgent;
}

function readFiles(options: PrepareOptions): SourcesReading {
	const store = openSourceStore(sourcesPath(options.cache), { isOwnWhenNew: true });
	const isFirst = options.found.sources.size === 0;
	try {
		const onRead = (count: number, total: number): void =>
			options.onProgress?.('read', count, total);
		const stored = options.found.sources;
		return readSources(options.sources, { ...options, store, stored, onRead });
	} finally {
		// What was found before was not asked of it.
		store.close({ dropUnused: isFirst });
	}
}

async function renderPrompts(
	renderer: Renderer,
	reading: SourcesReading,
	{ options, images }: { options: PrepareOptions; images: Map<string, string> }
): Promise<RenderedAgent[]> {
	const surroundings = {
		urls: options.urls,
		repository: options.repository,
		idOfPath: new Map(reading.agents.map(({ agent }) => [agent.source.path, agent.id])),
		addImage: (publicPath: string, file: string) => images.set(publicPath, file),
	};
	let done = 0;
	async function renderOne(one: ReadAgent): Promise<RenderedAgent> {
		const { agent, prompt, identity, file } = one;
		const sourceFolder = sourceFolderOf(agent.source.path, options.sources);
		const { key, sections, issues } = await renderer.ensure({
			get markdown() {
				return prompt.markdown;
			},
			get source() {
				return prompt.text;
			},
			firstLine: prompt.firstLine,
			whenToUse: agent.whenToUse,
			identity,
			links: createLinkResolver(agent.source.path, { file, sourceFolder, surroundings }),
		});
		options.onProgress?.('render', ++done, reading.agents.length);
		return {
			agent: { ...agent, sections, issues: [...agent.issues, ...issues] },
			promptKey: key,
			one,
		};
	}
	return Promise.all(reading.agents.map(renderOne));
}

function sourceFolderOf(path: string, sources: readonly Source[]): string {
	const [only] = sources;
	const source = sources.find(({ slug }) => slug !== null && path.startsWith(`${slug}/`)) ?? only;
	if (source === undefined) throw new Error(`The file ${path} belongs to no source folder.`);
	return source.folder;
}
