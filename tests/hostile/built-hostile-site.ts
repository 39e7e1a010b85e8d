import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { BuiltSite } from '../support/built-site.ts';
import { type RosterRun, runRoster } from '../support/run-roster.ts';
import type { Fate } from './corpus/disk-oddities.ts';
import { writeHostileCorpus } from './corpus/write-hostile-corpus.ts';

/** The site of the hostile corpus, and what went into it. */
export interface HostileSite extends BuiltSite {
	run: RosterRun;
	paths: string[];
	unnameable: number;
	fates: [path: string, fate: Fate][];
}

declare module 'vitest' {
	interface ProvidedContext {
		hostileSite: HostileSite;
	}
}

/** Writes the corpus and builds it, once for all tests that look at it. */
export default async function setup(project: TestProject): Promise<() => void> {
	const home = mkdtempSync(join(tmpdir(), 'roster-hostile-'));
	const { source, paths, unnameable, fates } = writeHostileCorpus(home);
	const folder = join(home, 'site');
	process.env['ROSTER_CACHE'] ??= join(home, 'cache');
	const run = await runRoster(['build', source, '--out', folder, '--base', '/docs/'], {
		directory: home,
	});
	project.provide('hostileSite', {
		folder,
		source,
		base: '/docs/',
		run,
		paths,
		unnameable,
		fates: [...fates],
	});
	return () => rmSync(home, { recursive: true, force: true, maxRetries: 3 });
}
