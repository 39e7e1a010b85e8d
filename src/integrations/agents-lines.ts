/**
 * An edit changes one line of `agents.json`. Writing the others again takes as long as drawing dozens
 * of pages, so they are taken from the file of the earlier site, where it is noted whose they are.
 */
import { crc32 } from 'node:zlib';
import type { RosterEntry } from '../core/schema.ts';
import { createUrls } from '../core/urls.ts';
import { agentLine, BETWEEN_LINES, writeAgentsJson } from '../export/agents-json.ts';
import type { RosterSettings } from '../site/settings.ts';
import type { Snapshot } from '../site/snapshot-format.ts';
import { readSealedValue, writeSealedValue } from '../store/sealed-value.ts';

export const AGENTS_FILE = 'agents.json';

/** Whose lines a file has. */
interface NotedLines {
	version: string;
	/** Size and checksum of the file. */
	bytes: number;
	sum: number;
	/** Of the entries, line by line. */
	digests: string;
}

interface AgentsLines {
	/**
	 * The file of the roster, with what lines it can take from an earlier one.
	 *
	 * @returns Null when it can take none; the page then draws it.
	 */
	remake(earlier: Buffer | null): Buffer | null;
	/** Notes whose lines the file of the roster has, for the next time. */
	note(file: Uint8Array): void;
}

const LINE_END = 0x0a;
/** Those before the first agent's line. */
const HEAD_LINES = 3;
/** In no text of JSON. */
const PLACE_OF_LINES = '\0';

/**
 * @param path - Where it is noted.
 * @param version - All that lines depend on beside the entries.
 */
export function createAgentsLines(
	{ entries, documents }: Snapshot,
	{ path, version, settings }: { path: string; version: string; settings: RosterSettings }
): AgentsLines {
	return {
		remake(earlier) {
			const noted = readSealedValue<NotedLines>(path);
			if (earlier === null || noted?.version !== version || entries.length === 0) return null;
			if (noted.bytes !== earlier.length || noted.sum !== crc32(earlier)) return null;
			const lines = takeLines(entries, { earlier, noted, base: settings.base });
			const around = writeAgentsJson(PLACE_OF_LINES, { ...settings, documents });
			const [head = '', foot = ''] = around.split(PLACE_OF_LINES);
			return Buffer.concat([Buffer.from(head), ...lines, Buffer.from(foot)]);
		},
		note(file) {
			const digests = entries.map(({ digest }) => digest).join(' ');
			const noted: NotedLines = { version, bytes: file.length, sum: crc32(file), digests };
			writeSealedValue(path, noted);
		},
	};
}

/** The lines of all agents, with what stands between them, in as few pieces as can be. */
function takeLines(
	entries: readonly RosterEntry[],
	{ earlier, noted, base }: { earlier: Buffer; noted: NotedLines; base: string }
): Buffer[] {
	const urls = createUrls(base);
	const numbers = new Map(noted.digests.split(' ').map((digest, number) => [digest, number]));
	const starts = lineStarts(earlier, HEAD_LINES + numbers.size);
	const pieces: Buffer[] = [];
	for (let at = 0; at < entries.length; ) {
		const entry = entries[at] as RosterEntry;
		const first = numbers.get(entry.digest);
		if (at > 0) pieces.push(Buffer.from(BETWEEN_LINES));
		at += 1;
		if (first === undefined) {
			pieces.push(Buffer.from(agentLine(entry, urls)));
			continue;
		}
		let last = first;
		while (at < entries.length && numbers.get(entries[at]?.digest ?? '') === last + 1) {
			last += 1;
			at += 1;
		}
		const isLastOfAll = last === numbers.size - 1;
		const end = (starts[HEAD_LINES + last + 1] ?? 0) - (isLastOfAll ? 1 : BETWEEN_LINES.length);
		pieces.push(earlier.subarray(starts[HEAD_LINES + first], end));
	}
	return pieces;
}

/** Where the first lines of a text begin, and the one behind them. */
function lineStarts(text: Buffer, count: number): number[] {
	const starts = [0];
	for (let line = 0; line < count; line++)
		starts.push(text.indexOf(LINE_END, starts[line] as number) + 1);
	return starts;
}
