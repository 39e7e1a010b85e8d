/**
 * Measures builds of collections of several sizes, in turn with a baseline, each in a process of its
 * own.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listFiles } from '../../src/integrations/list-files.ts';
import { makeEmptyCache } from '../support/build-in-process.ts';
import type { BuildResult, Round } from './bench-result.ts';
import { benchTables } from './bench-tables.ts';
import { makeCorpus } from './make-corpus.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SETTLE_MILLISECONDS = 100;
const USAGE = 'npm run bench -- [--from <folder>] [--n 150,1000,4000] [--rounds 1] [--json]';

const values = readOptions();
const home = mkdtempSync(join(tmpdir(), 'roster-bench-'));
try {
	const rounds = values.n
		.split(',')
		.flatMap((count) =>
			Array.from({ length: Number(values.rounds) }, (_, round) => measure(Number(count), round))
		);
	console.log(values.json ? JSON.stringify(rounds, null, '\t') : benchTables(rounds));
} finally {
	rmSync(home, { recursive: true, force: true });
}

function readOptions() {
	try {
		return parseArgs({
			options: {
				from: { type: 'string', default: join(ROOT, 'agents') },
				n: { type: 'string', default: '150,1000' },
				rounds: { type: 'string', default: '1' },
				json: { type: 'boolean', default: false },
			},
		}).values;
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		console.error(USAGE);
		process.exit(2);
	}
}

function measure(agents: number, round: number): Round {
	const folder = join(home, `${agents}-${round}`);
	const source = join(folder, 'agents');
	makeCorpus(values.from, source, agents);
	const cache = join(folder, 'cache');
	makeEmptyCache(cache, sharedBundles());
	const build = (): BuildResult =>
		run('build-once.ts', [source, join(folder, 'site')], { ROSTER_CACHE: cache });
	say(`${agents} agents: the baseline`);
	const floor = run('floor.ts', [source, join(folder, 'floor')]);
	say(`${agents} agents: cold`);
	const cold = build();
	say(`${agents} agents: unchanged`);
	const unchanged = build();
	say(`${agents} agents: one edit`);
	appendFileSync(middleFile(source), '\n\nOne more sentence, for the bench.\n');
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SETTLE_MILLISECONDS);
	const result = { agents, floor, cold, unchanged, edit: build() };
	rmSync(folder, { recursive: true });
	return result;
}

/** The bundle is Roster's own and comes ready made with its package, so it is no part of a build. */
function sharedBundles(): string {
	const bundles = join(home, 'first', 'cache', 'bundles');
	if (!readdirSync(home).includes('first')) {
		say('The bundle of the site');
		run('build-once.ts', [join(ROOT, 'agents'), join(home, 'first', 'site')], {
			ROSTER_CACHE: join(home, 'first'),
		});
	}
	return bundles;
}

function run(
	script: string,
	args: readonly string[],
	env: Record<string, string> = {}
): BuildResult {
	const path = fileURLToPath(new URL(script, import.meta.url));
	const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
		cwd: home,
		env: { ...process.env, ...env },
		encoding: 'utf8',
		maxBuffer: 1 << 26,
	});
	if (status !== 0) throw new Error(`${script} has failed.\n${stderr}`);
	return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as BuildResult;
}

function middleFile(source: string): string {
	const files = listFiles(source);
	return files[files.length >> 1] ?? '';
}

function say(what: string): void {
	process.stderr.write(`${what}…\n`);
}
