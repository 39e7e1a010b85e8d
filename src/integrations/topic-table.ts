/**
 * The topics of a whole collection in one file: it is read at once, and what an edit does not ask for
 * stays a piece of one long text.
 */
import type { AgentTopic } from '../core/schema.ts';
import { readSealedValue, writeSealedValue } from '../store/sealed-value.ts';
import type { FoundTopics } from './topic-finder.ts';

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
	/** The same of the lines. */
	evidenceEnds: Uint32Array;
	evidence: string;
}

const END = '\0';

/**
 * What was kept by its key; nothing when it is missing, damaged or of another version.
 *
 * @param version - Changes with whatever the topics are found by.
 */
export function readTopics(path: string, version: string): Map<string, FoundTopics> {
	const stored = readSealedValue<StoredTopics>(path);
	if (stored?.version !== version) return new Map();
	const { topics, ends, places, evidenceEnds, evidence } = stored;
	const digests = stored.digests.split(END);
	return new Map(
		stored.keys.split(END).map((key, index): [string, FoundTopics] => [
			key,
			{
				topics: Array.from(
					places.subarray(ends[index - 1] ?? 0, ends[index]),
					(place) => topics[place] as AgentTopic
				),
				evidence: evidence.slice(evidenceEnds[index - 1] ?? 0, evidenceEnds[index]),
				digest: digests[index] ?? '',
			},
		])
	);
}

/** Takes the place of what was kept. */
export function writeTopics(
	path: string,
	version: string,
	found: ReadonlyMap<string, FoundTopics>
): void {
	const all = [...found.values()];
	const known = new Map<string, { place: number; topic: AgentTopic }>();
	const places: number[] = [];
	const ends = new Uint32Array(all.length);
	const evidenceEnds = new Uint32Array(all.length);
	let evidenceEnd = 0;
	for (const [index, { topics, evidence }] of all.entries()) {
		for (const topic of topics) {
			const one = known.get(topic.id) ?? { place: known.size, topic };
			known.set(topic.id, one);
			places.push(one.place);
		}
		ends[index] = places.length;
		evidenceEnd += evidence.length;
		evidenceEnds[index] = evidenceEnd;
	}
	const stored: StoredTopics = {
		version,
		topics: [...known.values()].map(({ topic }) => topic),
		keys: [...found.keys()].join(END),
		digests: all.map(({ digest }) => digest).join(END),
		ends,
		places: Uint32Array.from(places),
		evidenceEnds,
		evidence: all.map(({ evidence }) => evidence).join(''),
	};
	writeSealedValue(path, stored);
}
