/**
 * The folders beside an output folder in which runs write and keep sites: `.dist.<process>.new` and
 * `.dist.<process>.old`. A run that is killed leaves them; they are what the output is mended from.
 */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../integrations/is-alive.ts';
import { hasMarker } from './site-marker.ts';

export interface StagingFolder {
	/** Absolute. */
	path: string;
	pid: number;
	kind: StagingKind;
}

type StagingKind = 'new' | 'old';

export function stagingPath(out: string, kind: StagingKind): string {
	return join(dirname(out), `.${basename(out)}.${process.pid}.${kind}`);
}

/**
 * Puts a site back that a killed run had moved away and not yet replaced, and removes what dead runs
 * have left. To be called before the output folder is looked at, and before this run makes folders.
 */
export function mendOutput(out: string): void {
	const left = listStaging(out).filter(({ pid }) => pid === process.pid || !isAlive(pid));
	// A run moves the old site away only when the new one is whole.
	const whole = left.filter(({ path }) => hasMarker(path)).sort(byKind);
	const [best] = existsSync(out) ? [] : whole;
	if (best !== undefined) renameSync(best.path, out);
	for (const { path } of left) if (path !== best?.path) removeFolder(path);
}

/** The process that writes to this output and began before this run did, or null. */
export function earlierWriter(out: string): number | null {
	const own = stagingPath(out, 'new');
	const isEarlier = ({ path, pid, kind }: StagingFolder): boolean =>
		kind === 'new' && pid !== process.pid && isAlive(pid) && isBefore(path, own);
	return listStaging(out).find(isEarlier)?.pid ?? null;
}

/** Removes a folder that somebody may still be writing into. */
export function removeFolder(path: string): void {
	rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}

function listStaging(out: string): StagingFolder[] {
	const start = `.${basename(out)}.`;
	return namesIn(dirname(out)).flatMap((name): StagingFolder[] => {
		if (!name.startsWith(start)) return [];
		const [pid = '', kind = '', ...rest] = name.slice(start.length).split('.');
		if (!/^\d+$/.test(pid) || (kind !== 'new' && kind !== 'old') || rest.length > 0) return [];
		return [{ path: join(dirname(out), name), pid: Number(pid), kind }];
	});
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		// It is not there yet, or may not be listed: then nothing was left in it either.
		return [];
	}
}

/** A folder that is gone was not before any other; of two of one moment the path decides. */
function isBefore(one: string, other: string): boolean {
	const begun = statSync(one, { throwIfNoEntry: false })?.birthtimeMs;
	const otherBegun = statSync(other, { throwIfNoEntry: false })?.birthtimeMs;
	if (begun === undefined || otherBegun === undefined) return false;
	return begun === otherBegun ? one < other : begun < otherBegun;
}

function byKind(one: StagingFolder, other: StagingFolder): number {
	return one.kind === other.kind ? 0 : one.kind === 'new' ? -1 : 1;
}
