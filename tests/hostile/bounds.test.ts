/** What one file may cost, however large or wicked it is: it stays a page, with less made of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runRoster } from '../support/run-roster.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { MONSTERS, monsterFile } from './corpus/monsters.ts';

/** Those that were worst, one of each kind; `ROSTER_MONSTERS=all` tries every one. */
const WORST = [
	'line-of-5-mb-of-marks',
	'line-of-5-mb-in-name',
	'line-of-5-mb-in-description',
	'controls-5-mb',
	'code-of-60000-lines',
	'code-of-7500-lines',
	'code-in-10000-blocks',
	'grammar-bait',
	'headings-same-50000',
	'headings-8000',
	'examples-50000',
	'examples-in-description',
	'fields-100000',
	'yaml-deep-30000',
	'yaml-bomb',
	'realistic-7-mb',
	'realistic-15-mb',
];
const CHOSEN = process.env['ROSTER_MONSTERS'] === 'all' ? Object.keys(MONSTERS) : WORST;

/** What must be told of a file of which less was made. */
const TOLD: Readonly<Record<string, string>> = {
	'line-of-5-mb-of-marks': 'prompt-too-long',
	'line-of-5-mb-in-name': 'field-too-long',
	'line-of-5-mb-in-description': 'field-too-long',
	'line-of-5-mb-in-tools': 'field-too-long',
	'controls-5-mb': 'prompt-too-long',
	'code-of-60000-lines': 'prompt-too-long',
	'code-of-7500-lines': 'highlight-skipped',
	'grammar-bait': 'prompt-too-long',
	'headings-same-50000': 'render-failed',
	'headings-8000': 'render-failed',
	'examples-50000': 'prompt-too-long',
	'examples-in-description': 'examples-too-many',
	'yaml-deep-30000': 'frontmatter-invalid',
	'yaml-bomb': 'frontmatter-too-complex',
	'realistic-7-mb': 'prompt-too-long',
	'realistic-15-mb': 'too-large',
};

/** Room for the heap of a whole build; without any such file it takes a third of it. */
const HEAP_MEGABYTES = 500;

interface Listing {
	agents: { id: string; issues: { code: string }[] }[];
	documents: { path: string; reason: string }[];
}

describe('alone in a process of little memory, the build is done with', () => {
	test.each(CHOSEN)('%s', async (title) => {
		const { path, content } = monsterFile(title);
		const directory = temporaryFolder({ [`agents/${path}`]: content });
		const started = performance.now();
		const run = await runRoster(['build'], {
			directory,
			env: { NODE_OPTIONS: `--max-old-space-size=${HEAP_MEGABYTES}` },
		});
		console.log(`${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
		expect(run.stderr).not.toMatch(/\n\s+at /);
		expect(run.status).toBe(0);

		const { agents, documents } = JSON.parse(
			readFileSync(join(directory, 'dist/agents.json'), 'utf8')
		) as Listing;
		expect(agents.length + documents.length).toBe(1);
		for (const { id } of agents)
			expect(existsSync(join(directory, `dist/agents/${id}/index.html`))).toBe(true);
		const told = [
			...agents.flatMap(({ issues }) => issues.map(({ code }) => code)),
			...documents.map(({ reason }) => reason),
		];
		const expected = TOLD[title];
		if (expected !== undefined) expect(told).toContain(expected);
	});
});
