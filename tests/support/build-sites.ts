import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { runRoster } from './run-roster.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the sites that build and browser tests look at, once for a run. */
export default async function setup(project: TestProject): Promise<() => void> {
	const home = mkdtempSync(join(tmpdir(), 'roster-sites-'));
	const sites = {
		sampleSite: { folder: join(home, 'sample'), source: join(ROOT, 'agents'), base: '/' },
		fixtureSite: {
			folder: join(home, 'fixtures'),
			source: join(ROOT, 'tests/fixtures/agents'),
			base: '/docs/',
		},
	} as const;
	for (const [name, { folder, source, base }] of Object.entries(sites)) {
		const args = [
			'build',
			source,
			'--out',
			folder,
			'--base',
			base,
			'--site',
			'https://agents.example.com',
		];
		const run = await runRoster(args, { directory: home });
		if (run.status !== 0)
			throw new Error(`The ${name} could not be built.\n${run.stdout}\n${run.stderr}`);
	}
	project.provide('sampleSite', sites.sampleSite);
	project.provide('fixtureSite', sites.fixtureSite);
	return () => rmSync(home, { recursive: true, force: true });
}
