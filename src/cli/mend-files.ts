import { readFile, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type MendedFile, mendFile } from '../core/mend/mend-file.ts';
import type { ResolvedConfig } from '../integrations/resolve-config.ts';
import { MAXIMUM_BYTES } from '../sources/read-sources.ts';
import type { Source } from '../sources/source.ts';
import { errorCode, walkSource } from '../sources/walk-source.ts';
import { NotWritten, replaceFile } from './mend-write.ts';

/** A file with something that can be mended, or that looks so. */
export interface MendedPath extends MendedFile {
	/** As a path from the working directory, for people. */
	file: string;
	/** The file itself, where links have led. */
	path: string;
	original: Uint8Array;
}

export interface MendPlan {
	/** To be written. */
	mended: MendedPath[];
	/** With faults that are mended elsewhere, but not certainly here. */
	leftAlone: MendedPath[];
}

/** Looks through the sources for what can be mended; writes nothing. */
export async function planMends(config: ResolvedConfig): Promise<MendPlan> {
	const plan: MendPlan = { mended: [], leftAlone: [] };
	const met = new Set<string>();
	for (const source of config.sources) {
		for (const found of await walkSource(source.folder, config)) {
			if (found.kind === 'skipped' || found.size > MAXIMUM_BYTES) continue;
			const result = await mendPath(found.path, { source, directory: config.directory });
			// Two links may lead to one file.
			if (result === null || met.has(result.path)) continue;
			met.add(result.path);
			(result.bytes === result.original ? plan.leftAlone : plan.mended).push(result);
		}
	}
	return plan;
}

/**
 * Writes what was planned, each file whole or not at all.
 *
 * @returns Why files were not written, in the order of the plan.
 */
export async function writeMends(
	mended: readonly MendedPath[]
): Promise<{ file: string; reason: string }[]> {
	const failures: { file: string; reason: string }[] = [];
	let isStopped = false;
	const stop = (): void => {
		isStopped = true;
	};
	// The file that is being written is finished, so that nothing is left beside it.
	process.once('SIGINT', stop);
	for (const { file, path, original, bytes } of mended) {
		try {
			if (isStopped) throw new NotWritten('it was stopped before');
			await replaceFile(path, { expected: original, content: bytes });
		} catch (error) {
			if (!(error instanceof NotWritten)) throw error;
			failures.push({ file, reason: error.message });
		}
	}
	process.off('SIGINT', stop);
	return failures;
}

async function mendPath(
	path: string,
	{ source, directory }: { source: Source; directory: string }
): Promise<MendedPath | null> {
	const absolutePath = join(source.folder, path);
	try {
		const original = await readFile(absolutePath);
		const result = mendFile(original, path);
		if (result === null) return null;
		const file = relative(directory, absolutePath);
		return { ...result, file, path: await realpath(absolutePath), original };
	} catch (error) {
		// What cannot be read is told by the check that follows.
		if (/^[A-Z]+$/.test(errorCode(error))) return null;
		throw error;
	}
}
