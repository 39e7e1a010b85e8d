/** What goes wrong around a build: it is killed, the disk is full, the cache is damaged. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mendOutput } from '../../src/cli/staging-folders.ts';
import { listFiles } from '../../src/integrations/list-files.ts';
import { brokenLinks } from '../support/broken-links.ts';
import { differentFiles, folderSnapshot } from '../support/folder-snapshot.ts';
import { runRoster } from '../support/run-roster.ts';
import { createSeededRandom } from '../support/seeded-random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const BIN = fileURLToPath(new URL('../../src/cli/bin.js', import.meta.url));
/** Each takes a second or two; a release tries fifty and more. */
const KILLS = Number(process.env['ROSTER_KILLS'] ?? 8);
const SEED = Number(process.env['ROSTER_SEED'] ?? Date.now() % 1_000_000);
const DIE = new URL('../support/die-while-publishing.ts', import.meta.url).href;
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;
const STACK = /\n\s+at /;

/** Agents enough that a build takes a while, in one wording or another. */
function agentFiles(wording: string, count = 40): Record<string, string> {
	return Object.fromEntries(
		Array.from({ length: count }, (_, index) => [
			`agents/team-${index % 4}/agent-${index}.md`,
			`---\nname: agent-${index}\ndescription: ${wording} things of kind ${index}.\n---\n\n# Work\n\n${`You ${wording.toLowerCase()} with care.\n\n`.repeat(20)}`,
		])
	);
}

function put(directory: string, files: Record<string, string>): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(join(directory, path, '..'), { recursive: true });
		writeFileSync(join(directory, path), content);
	}
}

/** A project with two wordings of its agents, and the site that each of them gives. */
interface Project {
	directory: string;
	out: string;
	env: Record<string, string>;
}

const WORDINGS = [agentFiles('Reviews'), agentFiles('Measures')];
const sites: Record<string, string>[] = [];
let original: Project;
/** How long a build takes here and now. */
let milliseconds = 0;

function projectIn(directory: string): Project {
	const env = { ROSTER_CACHE: join(directory, 'cache') };
	return { directory, out: join(directory, 'dist'), env };
}

/** The project with its second wording built, for one test to do its worst to. */
function copyProject(): Project {
	const directory = temporaryFolder();
	cpSync(original.directory, directory, { recursive: true, preserveTimestamps: true });
	return projectIn(directory);
}

beforeAll(async () => {
	original = projectIn(mkdtempSync(join(tmpdir(), 'roster-faults-')));
	for (const wording of WORDINGS) {
		put(original.directory, wording);
		const started = performance.now();
		const run = await runRoster(['build'], original);
		milliseconds = performance.now() - started;
		expect(run).toMatchObject({ status: 0 });
		sites.push(folderSnapshot(original.out));
	}
});

afterAll(() => rmSync(original.directory, { recursive: true, force: true, maxRetries: 3 }));

function leftBeside(out: string): string[] {
	return readdirSync(join(out, '..')).filter((name) => /^\.\w+\.\d+\.new$/.test(name));
}

describe('a build that is stopped', () => {
	test(`at ${KILLS} random moments (seed ${SEED}) leaves the old site or the new one`, {
		timeout: 60_000 + KILLS * 10_000,
	}, async () => {
		const { directory, out, env } = copyProject();
		const random = createSeededRandom(SEED);
		for (let kill = 0; kill < KILLS; kill++) {
			put(directory, WORDINGS[kill % 2] ?? {});
			const child = spawn(process.execPath, [BIN, 'build'], {
				cwd: directory,
				env: { ...process.env, ...env, CI: '1' },
				stdio: 'ignore',
			});
			const ended = new Promise((settle) => child.once('exit', settle));
			// Most that can go wrong goes wrong at the end.
			await Promise.race([pause(milliseconds * (0.3 + random.below(900) / 1000)), ended]);
			child.kill(SIGNALS[kill % SIGNALS.length]);
			await ended;
			mendOutput(out);
			const left = folderSnapshot(out);
			const closest = sites
				.map((site) => differentFiles(left, site))
				.sort((a, b) => a.length - b.length);
			expect(closest[0], `kill ${kill}, seed ${SEED}`).toEqual([]);
		}
		put(directory, WORDINGS[0] ?? {});
		expect(await runRoster(['build'], { directory, env })).toMatchObject({ status: 0 });
		expect(differentFiles(folderSnapshot(out), sites[0])).toEqual([]);
		expect(leftBeside(out)).toEqual([]);
		const cache = env['ROSTER_CACHE'] ?? '';
		expect(readdirSync(cache).filter((name) => name.startsWith('run-'))).toEqual([]);
		const kept = readdirSync(join(cache, 'cache/sites')).map((name) => name.replace(/^\w+/, ''));
		expect([...new Set(kept)].sort()).toEqual(['.bin']);
	});

	test('in the middle of publishing leaves whole files and working links, and is completed', {
		timeout: 120_000,
	}, async () => {
		const { 'agents/team-1/agent-1.md': _, ...others } = agentFiles('Publishes');
		const changed = { ...others, ...agentFiles('Joins', 44) };
		const wanted = copyProject();
		rmSync(join(wanted.directory, 'agents'), { recursive: true });
		put(wanted.directory, changed);
		expect(await runRoster(['build'], wanted)).toMatchObject({ status: 0 });
		const after = folderSnapshot(wanted.out);
		const [, before = {}] = sites;
		let isKilled = true;
		let kills = 0;
		for (let moves = 1; isKilled; moves *= 3) {
			const { directory, out, env } = copyProject();
			rmSync(join(directory, 'agents'), { recursive: true });
			put(directory, changed);
			const run = await runRoster(['build'], {
				directory,
				env: { ...env, NODE_OPTIONS: `--import=${DIE}`, ROSTER_DIES_AFTER: String(moves) },
			});
			isKilled = run.status === null;
			if (isKilled) kills++;
			const told = `after ${moves} moves`;
			const left = folderSnapshot(out);
			const isHalf = (path: string) =>
				left[path] !== undefined && left[path] !== before[path] && left[path] !== after[path];
			expect(Object.keys(left).filter(isHalf), told).toEqual([]);
			const faults = brokenLinks({ folder: out, source: '', base: '/' });
			const dead = faults.filter((fault) => {
				const [page = ''] = fault.split(': ');
				return before[`/${page}`] !== undefined && fault.endsWith('(no such file)');
			});
			expect(dead, told).toEqual([]);
			// Half of the time it is `roster preview` that comes next.
			if (kills % 2 === 0) mendOutput(out);
			else expect(await runRoster(['build'], { directory, env })).toMatchObject({ status: 0 });
			expect(differentFiles(folderSnapshot(out), after), told).toEqual([]);
			expect(leftBeside(out)).toEqual([]);
		}
		expect(kills).toBeGreaterThan(4);
	});

	test('says so on Ctrl-C, leaves nothing, and the next one works', async () => {
		const { directory, out, env } = copyProject();
		put(directory, agentFiles('Draws', 200));
		const child = spawn(process.execPath, [BIN, 'build'], {
			cwd: directory,
			env: { ...process.env, ...env, CI: '1', NO_COLOR: '1' },
		});
		let stderr = '';
		child.stderr.on('data', (chunk: Buffer) => {
			stderr += chunk;
			if (stderr.includes('Drawing pages')) child.kill('SIGINT');
		});
		const status = await new Promise((settle) => child.once('close', settle));
		expect(status).toBe(130);
		expect(stderr).toContain('Stopped by SIGINT. The site that was there is untouched.');
		expect(stderr).not.toMatch(STACK);
		expect(differentFiles(folderSnapshot(out), sites[1])).toEqual([]);
		expect(leftBeside(out)).toEqual([]);
		expect(await runRoster(['build'], { directory, env })).toMatchObject({ status: 0 });
	});
});

test('two builds of one place take turns, and the place is whole', async () => {
	const { directory, out, env } = copyProject();
	const runs = await Promise.all(
		['One', 'Two', 'Three'].map((title) =>
			runRoster(['build', '--title', title], { directory, env })
		)
	);
	expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
	const title = /<title>(\w+)/.exec(readFileSync(join(out, 'index.html'), 'utf8'))?.[1] ?? '';
	const together = folderSnapshot(out);
	await runRoster(['build', '--title', title], { directory, env });
	expect(differentFiles(folderSnapshot(out), together)).toEqual([]);
	expect(leftBeside(out)).toEqual([]);
});

/** What may have become of a file of the cache. */
const DAMAGES: readonly ((path: string) => void)[] = [
	(path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
	(path) => truncateSync(path, 0),
	(path) => writeFileSync(path, 'rubbish'),
	(path) => {
		const bytes = readFileSync(path);
		bytes.fill(0x58, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2));
		writeFileSync(path, bytes);
	},
];

test.each([
	{ title: 'gives the same site', hasSite: false },
	{ title: 'gives the same site, though files of the site are among them', hasSite: true },
])('a cache of which every file is damaged in one way or another $title', async ({ hasSite }) => {
	const { directory, out, env } = copyProject();
	// What is copied is not one with the site any more; what is built is.
	if (hasSite)
		for (const _ of WORDINGS)
			expect(await runRoster(['build'], { directory, env })).toMatchObject({ status: 0 });
	const files = listFiles(join(env['ROSTER_CACHE'] ?? '', 'cache'));
	for (const [index, path] of files.entries()) DAMAGES[(index + SEED) % DAMAGES.length]?.(path);
	if (!hasSite) rmSync(out, { recursive: true });
	const run = await runRoster(['build'], { directory, env });
	expect(run.stderr, `seed ${SEED}`).not.toMatch(STACK);
	expect(run.status).toBe(0);
	expect(differentFiles(folderSnapshot(out), sites[1])).toEqual([]);
});

test('a source folder that vanishes while it is read ends in words, and keeps the old site', async () => {
	const { directory, out, env } = copyProject();
	for (const share of [0.1, 0.25, 0.4, 0.6]) {
		put(directory, agentFiles('Vanishes', 150));
		const running = runRoster(['build'], { directory, env });
		await pause(milliseconds * share);
		rmSync(join(directory, 'agents'), { recursive: true, maxRetries: 3 });
		const run = await running;
		expect(run.stderr).not.toMatch(STACK);
		expect(run.status).toBeLessThanOrEqual(2);
		expect(existsSync(join(out, 'index.html'))).toBe(true);
		expect(leftBeside(out)).toEqual([]);
	}
});

test.skipIf(process.platform === 'win32')(
	'a file that may not grow ends in words, and keeps the old site',
	async () => {
		const { directory, out, env } = copyProject();
		put(directory, agentFiles('Grows'));
		const run = spawnSync(
			'sh',
			['-c', `ulimit -f 8; exec "$0" "$1" build`, process.execPath, BIN],
			{
				cwd: directory,
				env: { ...process.env, ...env, CI: '1', NO_COLOR: '1' },
				encoding: 'utf8',
			}
		);
		expect(run.stderr).toMatch(/larger than this user may write/);
		expect(run.stderr).not.toMatch(STACK);
		expect(run.status).toBe(1);
		expect(differentFiles(folderSnapshot(out), sites[1])).toEqual([]);
		expect(leftBeside(out)).toEqual([]);
		expect(await runRoster(['build'], { directory, env })).toMatchObject({ status: 0 });
	}
);

/** A disk of one's own is to be had where user namespaces are. */
function mayMount(): boolean {
	try {
		execFileSync('unshare', ['-rm', 'true'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** Runs a shell script that may mount; `"$0" "$1"` is Roster. */
function onDisk(
	directory: string,
	script: string
): { stdout: string; stderr: string; status: number | null } {
	return spawnSync('unshare', ['-rm', 'sh', '-c', script, process.execPath, BIN], {
		cwd: directory,
		env: { ...process.env, ROSTER_CACHE: join(directory, 'cache'), CI: '1', NO_COLOR: '1' },
		encoding: 'utf8',
	});
}

describe.skipIf(process.platform !== 'linux' || !mayMount())('on a disk of its own', () => {
	test.each([
		{
			title: 'a full disk',
			script: 'mount -t tmpfs -o size=200k tmpfs disk && "$0" "$1" build --out disk/site',
			says: /The disk is full/,
		},
		{
			title: 'an output that cannot be written',
			script: 'mount -t tmpfs -o ro tmpfs disk && "$0" "$1" build --out disk/site',
			says: /cannot be written/,
		},
		{
			title: 'a cache that cannot be written',
			script: 'mount -t tmpfs -o ro tmpfs disk && ROSTER_CACHE=disk "$0" "$1" build',
			says: /Set ROSTER_CACHE/,
		},
		{
			title: 'a cache on a full disk',
			script: 'mount -t tmpfs -o size=60k tmpfs disk && ROSTER_CACHE=disk "$0" "$1" build',
			says: /The disk is full/,
		},
	])('$title is told in words', async ({ script, says }) => {
		const { directory, out } = copyProject();
		mkdirSync(join(directory, 'disk'));
		const run = onDisk(directory, script);
		expect(run.stderr).toMatch(says);
		expect(run.stderr).not.toMatch(STACK);
		expect(run.status).toBeGreaterThan(0);
		expect(differentFiles(folderSnapshot(out), sites[1])).toEqual([]);
		expect(leftBeside(out)).toEqual([]);
	});
});

test.skipIf(process.platform !== 'linux' || !mayMount()).each([
	{ title: 'on another disk than the cache', mount: 'mount -t tmpfs disk disk', out: 'disk/site' },
	{ title: 'that is a disk itself', mount: 'mount -t tmpfs disk disk', out: 'disk' },
	{ title: 'that is another folder, mounted', mount: 'mount --bind other disk', out: 'disk' },
])('an output $title is built as often as one likes', ({ mount, out }) => {
	const { directory } = copyProject();
	for (const name of ['disk', 'other']) mkdirSync(join(directory, name));
	const build = `"$0" "$1" build --out ${out}`;
	const edit = 'sed -i "s/Measures/Mends/" agents/team-1/agent-1.md';
	const undo = 'sed -i "s/Mends/Measures/" agents/team-1/agent-1.md';
	const steps = [
		mount,
		build,
		build,
		edit,
		build,
		undo,
		build,
		`cp -r ${out} copied`,
		'ls -A disk',
	];
	const run = onDisk(directory, steps.join(' && '));
	expect(run).toMatchObject({ status: 0 });
	expect(run.stdout).not.toMatch(/\n\.disk\./);
	expect(differentFiles(folderSnapshot(join(directory, 'copied')), sites[1])).toEqual([]);
	expect(leftBeside(join(directory, 'disk'))).toEqual([]);
});

test.skipIf(process.platform !== 'linux' || !mayMount())(
	'a build that can replace only some of the files says so, and the next one goes on',
	async () => {
		const { directory, out, env } = copyProject();
		put(directory, WORDINGS[0] ?? {});
		const run = onDisk(
			directory,
			'mkdir part && mount --bind part dist/agents/team-1/agent-1 && "$0" "$1" build'
		);
		expect(run.stderr).toMatch(/Only some of the new files could be put into .*: .*agent-1/);
		expect(run.stderr).not.toMatch(STACK);
		expect(run.status).toBe(2);
		expect(await runRoster(['build'], { directory, env })).toMatchObject({ status: 0 });
		expect(differentFiles(folderSnapshot(out), sites[0])).toEqual([]);
		expect(leftBeside(out)).toEqual([]);
	}
);

test.skipIf(process.getuid?.() === 0)(
	'a cache folder without permission is passed over',
	async () => {
		const directory = temporaryFolder({ ...agentFiles('Reads', 2), 'node_modules/x': '' });
		chmodSync(join(directory, 'node_modules'), 0o500);
		expect(await runRoster(['build'], { directory })).toMatchObject({ status: 0 });
		chmodSync(join(directory, 'node_modules'), 0o700);
	}
);
