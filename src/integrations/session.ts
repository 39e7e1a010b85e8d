import { hash } from 'node:crypto';
import { join } from 'node:path';
import { createUrls } from '../core/urls.ts';
import { pipelineVersion } from '../render/pipeline-version.ts';
import { buildSearchDocument, type SearchDocument } from '../search/search-document.ts';
import type { RosterSettings } from '../site/settings.ts';
import type { Places } from '../site/site-state.ts';
import { type FileMemory, openFileMemory } from '../sources/file-memory.ts';
import { bundleKey } from './bundle-key.ts';
import type { IndexPaths } from './index-memory.ts';
import { leaveOutGuides } from './own-guides.ts';
import { packageVersion } from './package-root.ts';
import {
	type FoundBefore,
	type PreparedRoster,
	prepareRoster,
	promptsPath,
	sourcesPath,
	withGuides,
} from './prepare-roster.ts';
import type { ResolvedConfig } from './resolve-config.ts';
import { createTopicFinder } from './topic-finder.ts';
import type { Workspace } from './workspace.ts';

/** What is being done, for whoever shows progress. */
export type Progress = (
	stage: 'read' | 'render' | 'index' | 'draw' | 'finish',
	done: number,
	total: number
) => void;

/** One run of Roster over one configuration: the front half's state, shared by CLI and integration. */
export interface RosterSession {
	readonly config: ResolvedConfig;
	readonly workspace: Workspace;
	readonly settings: RosterSettings;
	readonly places: Places;
	/** What the last `prepare` has brought; throws before the first. */
	readonly prepared: PreparedRoster;
	/**
	 * Reads the sources, relates the agents, renders prompts; again each time that it is called.
	 *
	 * @param isCacheTrusted - Whether what an earlier call has met in the cache is taken to be there.
	 */
	prepare(options?: { isCacheTrusted?: boolean }): Promise<void>;
	/** Gives up on some of the maintainer's guides, for a reason that becomes an issue of each. */
	leaveOutGuides(files: ReadonlySet<string>, reason: string): void;
	/** Keeps what was read for the next run. */
	remember(): void;
	/** Lets go of what was read, which is most of what is in memory. */
	letGo(): void;
	/** What the search index is made from; to be asked before what was read is let go of. */
	searchDocuments(): SearchDocument[];
	readonly indexPaths: IndexPaths;
	readonly onProgress: Progress;
}

export function createSession(
	config: ResolvedConfig,
	{ workspace, onProgress = () => {} }: { workspace: Workspace; onProgress?: Progress }
): RosterSession {
	const memoryPaths = {
		files: cachePath('memory', config.sources),
		profiles: cachePath('profiles', config.sources),
	};
	const indexedBy = [config.sources, config.base, config.search];
	const indexPaths = {
		files: cachePath('index-files', indexedBy),
		state: cachePath('index', indexedBy),
	};
	function cachePath(folder: string, of: unknown): string {
		const name = hash('sha256', JSON.stringify(of), 'hex').slice(0, 24);
		return join(workspace.cache, folder, `${name}.bin`);
	}

	let memory: FileMemory | undefined;
	let closeMemory: (() => void) | undefined;
	let found: FoundBefore = { prompts: new WeakMap(), sources: new Set() };
	const urls = createUrls(config.base);
	const topics = createTopicFinder(config.topics, {
		paths: {
			topics: cachePath('topics', config.sources),
			lines: cachePath('topic-lines', config.sources),
		},
		version: bundleKey(),
	});
	const settings: RosterSettings = {
		title: config.title,
		description: config.description,
		base: config.base,
		site: config.site === undefined ? null : new URL(config.site).origin,
		repository: config.repository ?? null,
		generator: `Roster ${packageVersion()}`,
		theme: config.theme.settings,
		links: config.links,
		footer: { text: config.footer.text ?? null, links: config.footer.links },
	};
	const places: Places = {
		promptsPath: promptsPath(workspace.cache),
		sourcesPath: sourcesPath(workspace.cache),
	};
	let prepared: PreparedRoster | undefined;

	function requirePrepared(): PreparedRoster {
		if (prepared === undefined) throw new Error('The roster has not been prepared yet.');
		return prepared;
	}

	return {
		config,
		workspace,
		settings,
		places,
		onProgress,
		indexPaths,
		get prepared() {
			return requirePrepared();
		},
		async prepare({ isCacheTrusted = false } = {}) {
			if (!isCacheTrusted) found = { prompts: new WeakMap(), sources: new Set() };
			const { sources, include, exclude, guides, directory } = config;
			const { cache } = workspace;
			memory ??= openFileMemory(memoryPaths, `${bundleKey()}, ${pipelineVersion()}`);
			closeMemory = memory.close;
			prepared = await prepareRoster({
				sources,
				include,
				exclude,
				guides,
				directory,
				repository: settings.repository,
				urls,
				cache,
				memory,
				found,
				topics,
				onProgress,
			});
			memory.flush();
		},
		leaveOutGuides(files, reason) {
			const { guides } = requirePrepared();
			prepared = withGuides(requirePrepared(), leaveOutGuides(guides, { files, reason }));
		},
		remember() {
			closeMemory?.();
			memory = undefined;
		},
		letGo() {
			memory = undefined;
			prepared = prepared && { ...prepared, read: new Map() };
		},
		searchDocuments() {
			const { snapshot, read } = requirePrepared();
			return snapshot.entries.flatMap(({ agent, digest, topics }) => {
				const one = read.get(agent.id);
				if (one === undefined) return [];
				return [
					buildSearchDocument(agent, {
						digest,
						prompt: one.prompt,
						terms: one.profile.terms,
						topics: topics.map(({ id }) => id),
						urls,
					}),
				];
			});
		},
	};
}
