import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR, HARBOUR_CSS } from '../support/harbour.ts';
import { runRoster } from '../support/run-roster.ts';
import { temporaryFolder, writeFolder } from '../support/temporary-folder.ts';

/** One build for all: it has guides of its own, so it takes a bundle of its own. */
describe('a maintainer’s own look and guides', () => {
	let directory: string;
	let output: string;
	const read = (file: string) => readFileSync(join(directory, 'dist', file), 'utf8');

	beforeAll(async () => {
		directory = writeFolder(HARBOUR);
		const { status, stdout, stderr } = await runRoster(['build'], { directory });
		output = stdout + stderr;
		expect(status, output).toBe(0);
		return () => rmSync(directory, { recursive: true, force: true });
	});

	test('the logo stands beside the title, measured, and on the tab', () => {
		const [, logo] =
			/<a class="masthead__name"[^>]*><img src="([^"]+)" width="64" height="32" alt="">/.exec(
				read('index.html')
			) ?? [];
		expect(logo).toMatch(/^\/harbour\/theme\/logo\.[0-9a-f]{8}\.svg$/);
		expect(read('index.html')).toContain(`<link rel="icon" href="${logo}">`);
		expect(existsSync(join(directory, 'dist', (logo ?? '').slice('/harbour/'.length)))).toBe(true);
	});

	test('the accent comes in a sheet, and the maintainer’s own sheet after it, with its files', () => {
		const page = read('agents/port/pilot/index.html');
		const sheets = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(
			([, href]) => href ?? ''
		);
		expect(sheets[0]).toBe('/harbour/theme.css');
		expect(sheets[1]).toMatch(/^\/harbour\/theme\/harbour\.[0-9a-f]{8}\.css$/);
		expect(read('theme.css')).toMatch(/--site-text: light-dark\(#[0-9a-f]{6}, #00aa77\)/);
		expect(read((sheets[1] ?? '').slice('/harbour/'.length))).toBe(HARBOUR_CSS);
		expect(existsSync(join(directory, 'dist/theme/waves/wave.svg'))).toBe(true);
		expect(page).not.toMatch(/<style|style="/);
	});

	test('title, description, links and footer are on every page', () => {
		for (const page of ['index.html', 'health/index.html', '404.html']) {
			const html = read(page);
			expect(html).toContain('<span>Harbour agents</span>');
			expect(html).toContain('<a href="https://handbook.harbour.example/">Handbook</a>');
			expect(html).toContain('<a href="/harbour/guides/house-rules/">House rules</a>');
			expect(html).toContain('For people at Harbour.');
			expect(html).toContain('<a href="/imprint/">Imprint</a>');
		}
		expect(read('index.html')).toContain('Who does what at Harbour.');
	});

	test('a guide of their own runs, shows agents, and stands before Roster’s', () => {
		const guide = read('guides/house-rules/index.html');
		expect(guide).toContain('Since 1893.');
		expect(guide.match(/href="\/harbour\/agents\/port\/pilot\/"/g)?.length).toBeGreaterThan(1);
		expect(guide).toContain('href="/harbour/agents/port/tug/#example-1"');
		expect(guide).toContain('Who brings in the ferry at six?');
		const list = read('guides/index.html');
		expect(list.indexOf('House rules')).toBeLessThan(list.indexOf('Getting started'));
	});

	test('an image in a guide is a file of the site, and shown as it is', () => {
		const [, address = ''] =
			/<img src="([^"]+)" alt="The harbour"/.exec(read('guides/house-rules/index.html')) ?? [];
		expect(address).toMatch(/^\/harbour\/assets\/[^?]+\.svg$/);
		expect(read(address.slice('/harbour/'.length))).toBe(HARBOUR['guides/harbour.svg']);
	});

	test('a wrong id is a note on the page and an issue with its place', () => {
		expect(read('guides/house-rules/index.html')).toMatch(
			/Not here:<\/b>.*?<code>port\/pilott<\/code>/s
		);
		const health = read('health/index.html');
		expect(health).toContain('guides/house-rules.mdx<b>:15:1</b>');
		expect(health).toContain('guides/house-rules.mdx<b>:17:1</b>');
	});

	test('a guide that cannot be read, bundled or drawn is left out with the reason', () => {
		const health = read('health/index.html');
		for (const name of ['not-mdx', 'without-head', 'bad-import', 'fails']) {
			expect(existsSync(join(directory, 'dist/guides', name))).toBe(false);
			expect(health).toContain(`guides/${name}.mdx`);
		}
		expect(output).toContain('4 errors');
	});

	test('`check` tells the faults of guides without building anything', async () => {
		const { status, stdout } = await runRoster(['check', '--format', 'json'], { directory });
		const { issues } = JSON.parse(stdout) as {
			issues: { file: string; line: number; code: string }[];
		};
		expect(status).toBe(1);
		expect(issues).toContainEqual(
			expect.objectContaining({ file: 'guides/not-mdx.mdx', line: 6, code: 'guide-broken' })
		);
		expect(issues).toContainEqual(
			expect.objectContaining({
				file: 'guides/house-rules.mdx',
				line: 15,
				code: 'guide-unknown-agent',
			})
		);
	});
});

test.each([
	['accent: brand', '`accent` is `"brand"`; expected a colour of CSS'],
	['logo: nowhere.svg', '`logo` names nowhere.svg, which cannot be read'],
	['logo: agents/crane.md', '`logo` is `"agents/crane.md"`; expected a file that ends in'],
	['css: brand/lost.css', 'names `lost.woff2`, which does not exist'],
	[
		"links: [{ label: x, href: 'javascript:x' }]",
		'`links.0.href` is `"javascript:x"`; expected an address',
	],
	['guides: nowhere', 'The folder `nowhere` does not exist'],
])('a configuration with %s is refused with the reason', async (line, reason) => {
	const directory = temporaryFolder({
		...HARBOUR,
		'brand/lost.css': '@font-face { src: url(lost.woff2) }',
		'roster.config.yaml': `${line}\n`,
	});
	const { status, stderr } = await runRoster(['build'], { directory });
	expect(stderr).toContain(reason);
	expect(status).toBe(2);
});
