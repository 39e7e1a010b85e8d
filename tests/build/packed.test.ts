import { execFile } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesOf } from '../support/built-site.ts';
import { startRoster } from '../support/start-roster.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { userEnvironment } from '../support/user-environment.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What packing reads; it writes beside that, so it is done on a copy. */
const PACKED_FROM = [
	'src',
	'public',
	'package.json',
	'README.md',
	'LICENSE',
	'CHANGELOG.md',
	'tsconfig.json',
	'tsconfig.types.json',
];
/** The first segments of what may be in the tarball. */
const PACKED = ['CHANGELOG.md', 'LICENSE', 'README.md', 'lib', 'package.json', 'public', 'src'];

const AGENT =
	'---\nname: reviewer\ndescription: Reviews changes before they are merged.\ntools: Read, Grep\n---\n\nYou review changes.\n\n```ts\nconst one = 1;\n```\n';
const CONFIG = `import { defineConfig } from 'roster';

export default defineConfig({ sources: ['team'], title: 'Of the team', base: '/docs/' });
`;

describe('the package, installed in an empty folder', () => {
	const home = mkdtempSync(join(tmpdir(), 'roster-packed-'));
	const place = join(home, 'elsewhere');
	const roster = join(place, 'node_modules/.bin/roster');
	let tarball = '';

	beforeAll(async () => {
		tarball = await pack(home);
		await install(tarball, place);
	});
	afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

	test('holds the sources, the compiled code and a bundle, and nothing of the workshop', async () => {
		const { stdout } = await run('tar', ['tzf', tarball]);
		const files = stdout.trim().split(/\r?\n/);
		const tops = new Set(files.map((file) => file.split('/')[1]));
		expect([...tops].sort()).toEqual(PACKED);
		expect(files).toContain('package/lib/code/main.js');
		expect(files).toContain('package/lib/types/site/config.d.ts');
		expect(files).toContain('package/lib/code/highlight-worker.js');
		expect(files).toContain('package/lib/code/index-worker.js');
		expect(files).toContain('package/lib/code/LICENSES.txt');
		expect(files).toContain('package/lib/bundle/server/entry.mjs');
		expect(files.filter((file) => /^package\/src\/cli\/.*\.ts$/.test(file))).toEqual([]);
		expect(files.filter((file) => /\.test\.|\.map$|tsbuildinfo|\.env/.test(file))).toEqual([]);
	});

	test.each(nodesAtHand())(
		'builds the sample library under $title, without a bundler',
		async ({ title, path }) => {
			const cache = join(home, title);
			const site = inject('sampleSite');
			const out = join(place, 'site');
			const flags = ['--out', out, '--site', 'https://agents.example.com'];
			await run(roster, ['build', site.source, ...flags], inPlace(place, path, cache));
			expect(filesOf({ ...site, folder: out })).toEqual(filesOf(site));
			expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(
				readFileSync(join(site.folder, 'index.html'), 'utf8')
			);
			// A bundle that had to be made would lie here without the base in its name as well.
			const bundles = readdirSync(join(cache, 'cache/bundles'));
			expect(bundles).toEqual([expect.stringMatching(/^[0-9a-f]+-2f$/)]);
			expect(existsSync(join(cache, 'cache/vite'))).toBe(false);
		}
	);

	test('begins to draw from a few files, without what Astro would make and pages never use', () => {
		const server = join(place, 'node_modules/roster/lib/bundle/server');
		const files = loadedBy(join(server, 'entry.mjs'));
		expect(files.size).toBeLessThan(6);
		const code = [...files].map((file) => readFileSync(file, 'utf8')).join('\n');
		expect(code.includes('createGetLiveCollection')).toBe(true);
		expect(code.match(/\$constructor\("ZodObject"|^(?:var|const) \w+ = new Intl\..*/gm)).toBeNull();
	});

	test('builds guides of the maintainer’s own from its sources', async () => {
		const folder = temporaryFolder({
			'agents/a.md': AGENT,
			'guides/house.mdx':
				'---\ntitle: House rules\ndescription: Ours.\n---\n\nKnock *{1 + 1}* times.\n',
		});
		await run(roster, ['build'], inPlace(folder, process.execPath, join(home, 'cache')));
		const page = readFileSync(join(folder, 'dist/guides/house/index.html'), 'utf8');
		expect(page).toContain('Knock <em>2</em> times.');
	});

	test('reads a configuration in TypeScript that imports from it, and checks', async () => {
		const folder = temporaryFolder({ 'roster.config.ts': CONFIG, 'team/a.md': AGENT });
		symlinkSync(join(place, 'node_modules'), join(folder, 'node_modules'), 'junction');
		const options = inPlace(folder, process.execPath, join(home, 'cache'));
		const check = await run(roster, ['check', '--format', 'json'], options);
		expect(JSON.parse(check.stdout)).toMatchObject({ agents: 1 });
		await run(roster, ['build'], options);
		const page = readFileSync(join(folder, 'dist/agents/a/index.html'), 'utf8');
		expect(page).toContain('Of the team');
		expect(page).toContain('/docs/assets/');
		expect(page).toContain('<span class="k">const </span>');
	});

	test('searches and serves what it has built, and serves while you write', async () => {
		const folder = temporaryFolder({ 'agents/a.md': AGENT });
		const options = inPlace(folder, process.execPath, join(home, 'cache'));
		await run(roster, ['build'], options);
		const search = await run(roster, ['search', 'reviews', 'changes'], options);
		expect(search.stdout).toContain('1. Reviewer');

		const bin = join(place, 'node_modules/roster/src/cli/bin.js');
		const serving = { directory: folder, env: { ROSTER_CACHE: join(home, 'cache') }, bin };
		const preview = await startRoster(['preview', '--port', '0'], serving);
		expect(await (await fetch(preview.address)).text()).toContain('Reviewer');
		expect(await preview.stop()).toBe(0);

		const dev = await startRoster(['dev', '--port', '0'], serving);
		const page = await (await fetch(`${dev.address}agents/a/`)).text();
		expect(page).toContain('<span class="k">const </span>');
		// Whoever asks for the index waits until the thread has made it.
		const names = await fetch(`${dev.address}pagefind/names.json`);
		expect([names.status, await names.text()]).toEqual([200, expect.stringContaining('reviewer')]);
		expect(await dev.stop()).toBe(0);
	});

	test('says which of its functions failed, by their names', async () => {
		const config = `import { defineConfig } from 'roster';\nexport default defineConfig({ get sources() { console.log(new Error().stack); return ['team']; } });\n`;
		const folder = temporaryFolder({ 'roster.config.ts': config, 'team/a.md': AGENT });
		symlinkSync(join(place, 'node_modules'), join(folder, 'node_modules'), 'junction');
		const options = inPlace(folder, process.execPath, join(home, 'cache'));
		const { stdout } = await run(roster, ['check'], options);
		expect(stdout).toMatch(/at checkedConfig \(.*\.js:\d+:\d+\)/);
	});

	test('gives a type checker the keys of a configuration', async () => {
		const folder = temporaryFolder({
			'roster.config.ts': CONFIG.replace('title', 'tittle'),
			'tsconfig.json': '{"compilerOptions":{"module":"nodenext","strict":true,"noEmit":true}}',
		});
		symlinkSync(join(place, 'node_modules'), join(folder, 'node_modules'), 'junction');
		const checking = run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc')], {
			cwd: folder,
		});
		await expect(checking).rejects.toMatchObject({
			stdout: expect.stringMatching(/^roster\.config\.ts\(3,\d+\): error .*'tittle'/m),
		});
	});
});

/** A module and all that it imports when it is loaded, of those that lie beside it. */
function loadedBy(file: string, found: Set<string> = new Set()): Set<string> {
	if (found.has(file)) return found;
	found.add(file);
	const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?"(\.[^"]+)";$/gm);
	for (const [, name = ''] of imports) loadedBy(join(dirname(file), name), found);
	return found;
}

/** @returns The tarball's path. */
async function pack(home: string): Promise<string> {
	const copy = join(home, 'checkout');
	for (const name of PACKED_FROM) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
	const { stdout } = await run(
		'npm',
		['pack', '--json', '--loglevel=error', `--pack-destination=${home}`],
		{ ...npmOptions(copy) }
	);
	const [packed] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as { filename: string }[];
	return join(home, packed?.filename ?? '');
}

async function install(tarball: string, place: string): Promise<void> {
	cpSync(tarball, join(place, 'roster.tgz'));
	const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
	await run('npm', ['install', './roster.tgz', ...flags, '--prefix', '.'], npmOptions(place));
}

function npmOptions(cwd: string): { cwd: string; env: NodeJS.ProcessEnv; shell: boolean } {
	// On Windows npm is a script for the shell.
	return { cwd, env: userEnvironment(), shell: process.platform === 'win32' };
}

/** The Node that these tests run under, and the system's own when that is another. */
function nodesAtHand(): { title: string; path: string }[] {
	const ours = dirname(process.execPath);
	const folders = (process.env['PATH'] ?? '')
		.split(delimiter)
		.filter((folder) => folder !== ours && !folder.includes('node_modules'));
	const program = process.platform === 'win32' ? 'node.exe' : 'node';
	const system = folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
	return [
		{ title: 'this Node', path: process.execPath },
		...(system === undefined ? [] : [{ title: `the system's Node`, path: system }]),
	];
}

/** The bin begins with `env node`, so the first on the path runs it. */
function inPlace(
	cwd: string,
	node: string,
	cache: string
): { cwd: string; env: NodeJS.ProcessEnv } {
	const path = [dirname(node), process.env['PATH']].join(delimiter);
	return { cwd, env: { ...userEnvironment(), PATH: path, ROSTER_CACHE: cache } };
}
