import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import type { BuiltSite } from './built-site.ts';
import { runRoster } from './run-roster.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Each project of a run sets itself up; the first leaves here what it has built, for the others. */
const SITES_VARIABLE = 'ROSTER_TEST_SITES';

interface Sites {
	sampleSite: BuiltSite;
	fixtureSite: BuiltSite;
}

/** Builds the sites that build and browser tests look at, once for a run. */
export default async function setup(project: TestProject): Promise<() => void> {
	const known = process.env[SITES_VARIABLE];
	if (known !== undefined) {
		provide(project, JSON.parse(known) as Sites);
		return () => {};
	}
	const home = mkdtempSync(join(tmpdir(), 'roster-sites-'));
	// All that tests build shares one cache, so that what it is built with is made once a run.
	process.env['ROSTER_CACHE'] ??= join(home, 'cache');
	const sites = {
		sampleSite: { folder: join(home, 'sample'), source: join(ROOT, 'agents'), base: '/' },
		fixtureSite: {
			folder: join(home, 'fixtures'),
			source: join(ROOT, 'tests/fixtures/agents'),
			base: '/docs/',
		},
	} satisfies Sites;
	for (const [name, site] of Object.entries(sites)) await buildSite(name, site, home);
	process.env[SITES_VARIABLE] = JSON.stringify(sites);
	provide(project, sites);
	return () => rmSync(home, { recursive: true, force: true, maxRetries: 3 });
}

function provide(project: TestProject, sites: Sites): void {
	project.provide('sampleSite', sites.sampleSite);
	project.provide('fixtureSite', sites.fixtureSite);
}

async function buildSite(
	name: string,
	{ folder, source, base }: BuiltSite,
	directory: string
): Promise<void> {
	const site = 'https://agents.example.com';
	const args = ['build', source, '--out', folder, '--base', base, '--site', site];
	const run = await runRoster(args, { directory });
	if (run.status !== 0)
		throw new Error(`The ${name} could not be built.\n${run.stdout}\n${run.stderr}`);
}
