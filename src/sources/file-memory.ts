/**
 * What was read before, kept in this process and between runs. A record that is missing, damaged or
 * of another version is as good as none, and its file is read again.
 */
import { Deserializer, Serializer } from 'node:v8';
import { createProfiler, type Profiler, profileOf } from '../core/derive/relation-profile.ts';
import type { Vocabulary } from '../core/derive/vocabulary.ts';
import type { Prompt } from '../core/parse/parse-agent.ts';
import { textKey } from '../render/content-key.ts';
import { openRecordStore, type RecordStore } from '../store/record-store.ts';
import { openProfileStore, type ProfileStore } from './profile-store.ts';
import type { ReadAgent, ReadFile } from './read-sources.ts';

export interface FileMemory {
	/** What the numbers in profiles stand for. */
	readonly vocabulary: Vocabulary;
	readonly profile: Profiler;
	/**
	 * What reading a file gave.
	 *
	 * @param path - Absolute.
	 * @param stamp - Equal as long as the file is the same.
	 * @param readAnew - Gives the prompt from the file itself, in case what is kept of it is damaged by
	 * the time that it is asked for.
	 */
	recall(path: string, stamp: string, readAnew: () => Prompt | null): ReadFile | null;
	remember(path: string, stamp: string, result: ReadFile): void;
	/** Forgets, in this process, the files that are not among these. */
	keepOnly(paths: ReadonlySet<string>): void;
	/** Writes what is new for the next run. */
	flush(): void;
	/** Prompts can be read until then. Whoever keeps it alone keeps nothing of what is remembered. */
	close: () => void;
}

interface RememberedFile {
	stamp: string;
	key: string;
	result: ReadFile;
}

/**
 * @param paths - Where it is kept between runs: the files, and their profiles.
 * @param version - Changes with the code that reads; what another version has read is not used.
 */
export function openFileMemory(
	paths: { files: string; profiles: string },
	version: string
): FileMemory {
	const store = openRecordStore(paths.files, { isOwnWhenNew: true });
	const profiles = openProfileStore(paths.profiles, version);
	const profile = createProfiler(profiles.vocabulary);
	const recent = new Map<string, RememberedFile>();
	const keyOf = (path: string, stamp: string): string => textKey(`${version}\0${path}\0${stamp}`);

	return {
		vocabulary: profiles.vocabulary,
		profile,
		recall(path, stamp, readAnew) {
			const known = recent.get(path);
			if (known?.stamp === stamp) return known.result;
			const key = keyOf(path, stamp);
			const readPrompt = promptReader(store, key, readAnew);
			const stored = store.use(key, (record) => unpack(record, readPrompt));
			if (stored === null) return null;
			const result = withProfile(stored, key, { profiles, profile });
			recent.set(path, { stamp, key, result });
			return result;
		},
		remember(path, stamp, result) {
			const key = keyOf(path, stamp);
			recent.set(path, { stamp, key, result });
			store.set(key, pack(result));
			if (result.kind === 'agent') profiles.keep(key, result.profile);
		},
		keepOnly(kept) {
			for (const path of recent.keys()) if (!kept.has(path)) recent.delete(path);
		},
		flush() {
			store.flush();
			profiles.save([...recent.values()].map(({ key }) => key));
		},
		close: closerOf(store),
	};
}

/** Both know the store only, and keep nothing else of what is remembered. */
function promptReader(
	store: RecordStore,
	key: string,
	readAnew: () => Prompt | null
): () => Prompt | null {
	return () => store.use(key, unpackPrompt) ?? readAnew();
}

function closerOf(store: RecordStore): () => void {
	return () => store.close({ dropUnused: true });
}

/** A file as it is stored: its profile has a place of its own. */
type StoredFile =
	| ({ kind: 'agent' } & Omit<ReadAgent, 'profile'>)
	| Extract<ReadFile, { kind: 'document' }>;

function withProfile(
	stored: StoredFile,
	key: string,
	{ profiles, profile }: { profiles: ProfileStore; profile: Profiler }
): ReadFile {
	if (stored.kind === 'document') return stored;
	const { agent, prompt } = stored;
	const rows = profiles.find(key);
	if (rows !== null) return { ...stored, profile: profileOf(agent, rows) };
	const made = profile(agent, prompt.text);
	profiles.keep(key, made);
	return { ...stored, profile: made };
}

/**
 * The prompt stands behind the rest: prompts are most of what is kept, and a build after an edit asks
 * for few. One that is rendered as it is written is kept once.
 */
function pack(result: ReadFile): Uint8Array {
	const serializer = new Serializer();
	serializer.writeHeader();
	if (result.kind === 'document') serializer.writeValue(result);
	else {
		const { profile, prompt, ...stored } = result;
		const { text, markdown, firstLine } = prompt;
		serializer.writeValue({ ...stored, firstLine });
		serializer.writeValue({ text, markdown: markdown === text ? null : markdown, firstLine });
	}
	return serializer.releaseBuffer();
}

function unpack(record: Buffer, readPrompt: () => Prompt | null): StoredFile | null {
	try {
		const stored = openRecord(record).readValue();
		if (stored.kind === 'document') return stored as StoredFile;
		const { firstLine, ...agent } = stored;
		return { ...agent, prompt: new KeptPrompt(firstLine, readPrompt) } as StoredFile;
	} catch {
		// Written by another version of Node.
		return null;
	}
}

function unpackPrompt(record: Buffer): Prompt {
	const reader = openRecord(record);
	reader.readValue();
	const { text, markdown, firstLine } = reader.readValue();
	return { text, markdown: markdown ?? text, firstLine };
}

function openRecord(record: Buffer): Deserializer {
	const reader = new Deserializer(record);
	reader.readHeader();
	return reader;
}

/** A prompt that is read when it is asked for. */
class KeptPrompt implements Prompt {
	readonly firstLine: number;
	readonly #read: () => Prompt | null;
	#known: Prompt | undefined;

	constructor(firstLine: number, read: () => Prompt | null) {
		this.firstLine = firstLine;
		this.#read = read;
	}

	get text(): string {
		return this.#prompt().text;
	}

	get markdown(): string {
		return this.#prompt().markdown;
	}

	/** @throws When what was kept has been damaged since the file was recalled, and the file is gone as well. */
	#prompt(): Prompt {
		this.#known ??= this.#read() ?? undefined;
		if (this.#known === undefined)
			throw new Error('A file went away while the site was made. Run the command again.');
		return this.#known;
	}
}
