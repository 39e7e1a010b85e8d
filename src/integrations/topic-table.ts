/**
 * The topics of a whole collection in one file that is read at once. The lines that say so are most of
 * it and lie in a file of their own, which is read when the first of them is asked for: few builds do.
 */
import { crc32 } from 'node:zlib';
import type { AgentTopic } from '../core/schema.ts';
import { readSealed, writeSealed } from '../store/sealed-file.ts';
import { readSealedValue, writeSealedValue } from '../store/sealed-value.ts';
import type { FoundTopics } from './topic-finder.ts';

/** Where they are kept; absolute. */
export interface TopicPaths {
	topics: string;
	lines: string;
}

/** The topics of one agent as they were kept. */
export interface KeptTopics extends Pick<FoundTopics, 'topics' | 'digest'> {
	/** The lines; null when they are missing or damaged. */
	readEvidence(): string | null;
}

interface StoredTopics {
	version: string;
	/** Every topic that is met, once. */
	topics: AgentTopic[];
	/** Of each agent; no path holds what stands between them. */
	keys: string;
	digests: string;
	/** Where the topics of each agent end, and all of them by their place. */
	ends: Uint32Array;
	places: Uint32Array;
	/** Where the lines of each agent end in the other file, and the checksum of them all. */
	evidenceEnds: Uint32Array;
	evidenceSum: number;
}

const END = '\0';
/** Each of their characters is one byte, see `packEvidence`. */
const ENCODING = 'latin1';
const PIECE_BYTES = 1 << 18;

/**
 * What was kept by its key; nothing when it is missing, damaged or of another version.
 *
 * @param version - Changes with whatever the topics are found by.
 */
export function readTopics(paths: TopicPaths, version: string): Map<string, KeptTopics> {
	const stored = readSealedValue<StoredTopics>(paths.topics);
	if (stored?.version !== version) return new Map();
	const { topics, ends, places, evidenceEnds } = stored;
	const digests = stored.digests.split(END);
	let lines: Buffer | null | undefined;
	const readEvidence = (start: number, end: number): string | null => {
		if (lines === undefined) lines = readLines(paths.lines, stored.evidenceSum);
		return lines?.toString(ENCODING, start, end) ?? null;
	};
	return new Map(
		stored.keys.split(END).map((key, index): [string, KeptTopics] => [
			key,
			{
				topics: Array.from(
					places.subarray(ends[index - 1] ?? 0, ends[index]),
					(place) => topics[place] as AgentTopic
				),
				digest: digests[index] ?? '',
				readEvidence: () => readEvidence(evidenceEnds[index - 1] ?? 0, evidenceEnds[index] ?? 0),
			},
		])
	);
}

/** Another run may have written them after the table was read. */
function readLines(path: string, sum: number): Buffer | null {
	const lines = readSealed(path);
	return lines !== null && crc32(lines) === sum ? lines : null;
}

/** Takes the place of what was kept. */
export function writeTopics(
	paths: TopicPaths,
	version: string,
	found: ReadonlyMap<string, FoundTopics>
): void {
	const all = [...found.values()];
	const known = new Map<string, { place: number; topic: AgentTopic }>();
	const places: number[] = [];
	const ends = new Uint32Array(all.length);
	const evidence = all.map((one) => one.evidence);
	const evidenceEnds = new Uint32Array(all.length);
	let evidenceEnd = 0;
	for (const [index, { topics }] of all.entries()) {
		for (const topic of topics) {
			const one = known.get(topic.id) ?? { place: known.size, topic };
			known.set(topic.id, one);
			places.push(one.place);
		}
		ends[index] = places.length;
		evidenceEnd += evidence[index]?.length ?? 0;
		evidenceEnds[index] = evidenceEnd;
	}
	let evidenceSum = 0;
	function* sealedLines(): Generator<Uint8Array> {
		for (const lines of inPieces(evidence)) {
			evidenceSum = crc32(lines, evidenceSum);
			yield lines;
		}
	}
	writeSealed(paths.lines, sealedLines());
	const stored: StoredTopics = {
		version,
		topics: [...known.values()].map(({ topic }) => topic),
		keys: [...found.keys()].join(END),
		digests: all.map(({ digest }) => digest).join(END),
		ends,
		places: Uint32Array.from(places),
		evidenceEnds,
		evidenceSum,
	};
	writeSealedValue(paths.topics, stored);
}

/** Texts one behind the other as bytes, some at a time; a piece holds until the next one is asked for. */
function* inPieces(texts: readonly string[]): Generator<Uint8Array> {
	const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
	const memory = Buffer.allocUnsafeSlow(PIECE_BYTES + longest);
	let length = 0;
	for (const text of texts) {
		length += memory.write(text, length, ENCODING);
		if (length < PIECE_BYTES) continue;
		yield memory.subarray(0, length);
		length = 0;
	}
	yield memory.subarray(0, length);
}
