import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { type BuiltSite, filesOf, pagesOf, readPage } from '../support/built-site.ts';
import { runRoster } from '../support/run-roster.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A folder whose folders are real collections of agent files; there is none in the project. */
const COLLECTIONS = process.env['ROSTER_COLLECTIONS'];
const AGENT_FILE = /\.(?:md|markdown)$/i;
const NEVER_READ = /(?:^|\/)(?:\.git|node_modules)\//;
const TITLE = /<title>[^<]+<\/title>/;
const DESCRIPTION = /<meta name="description" content="[^"]+"/;

interface Machine {
	agents: { source: { path: string } }[];
	documents: { path: string }[];
}

describe.skipIf(COLLECTIONS === undefined).each(collections())('$name', ({ sources }) => {
	test('builds whole, accounts for every file, and twice the same', async () => {
		const directory = temporaryFolder();
		const site: BuiltSite = {
			folder: join(directory, 'site'),
			source: sources[0] ?? '',
			base: '/docs/',
		};
		for (const out of ['site', 'again']) {
			const run = await runRoster(['build', ...sources, '--out', out, '--base', site.base], {
				directory,
				// Nothing that the first has remembered may help the second.
				env: { ROSTER_CACHE: join(directory, 'caches', out) },
			});
			expect(run).toMatchObject({ status: 0 });
		}
		const machine = JSON.parse(readFileSync(join(site.folder, 'agents.json'), 'utf8')) as Machine;
		const told = [
			...machine.agents.map(({ source }) => source.path),
			...machine.documents.map(({ path }) => path),
		];
		const there = sources.flatMap(agentFilesOf);
		expect((sources.length > 1 ? told.map(withoutSlug) : told).sort()).toEqual(there.sort());
		const bare = pagesOf(site).filter((page) => {
			const html = readPage(site, page);
			return !TITLE.test(html) || !DESCRIPTION.test(html);
		});
		expect(bare).toEqual([]);
		expect(brokenLinks(site)).toEqual([]);
		const again = { ...site, folder: join(directory, 'again') };
		expect(filesOf(again)).toEqual(filesOf(site));
		const differing = filesOf(site).filter(
			(file) =>
				!readFileSync(join(site.folder, file)).equals(readFileSync(join(again.folder, file)))
		);
		expect(differing).toEqual([]);
	});
});

/** Each collection, and all of them as one. */
function collections(): { name: string; sources: string[] }[] {
	if (COLLECTIONS === undefined) return [{ name: 'collections', sources: [] }];
	const folders = readdirSync(COLLECTIONS, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => join(COLLECTIONS, entry.name));
	return [
		...folders.map((folder) => ({ name: folder.slice(COLLECTIONS.length + 1), sources: [folder] })),
		{ name: 'all as one folder', sources: [COLLECTIONS] },
		...(folders.length > 1 ? [{ name: 'all as sources', sources: folders }] : []),
	];
}

function agentFilesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => AGENT_FILE.test(entry.name))
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/')
		)
		.filter((path) => !NEVER_READ.test(path));
}

/** With several sources, a path begins with that of its source. */
function withoutSlug(path: string): string {
	return path.slice(path.indexOf('/') + 1);
}
