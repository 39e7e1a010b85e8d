import { describe, expect, test } from 'vitest';
import { runRoster } from '../support/run-roster.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FILES = {
	'agents/data/query-tuner.md':
		'---\nname: query-tuner\ndescription: Makes slow database queries fast.\n---\n\nRead the plan of every query first.\n',
	'agents/ops/cluster-keeper.md':
		'---\nname: cluster-keeper\ndescription: "Keeps Kubernetes clusters healthy. \u001B[2J"\ntools: mcp__kube__logs\n---\n\nLook at the pods that restart.\n',
	'roster.config.json': '{"search":{"synonyms":{"helmsman":["kubernetes"]}},"out":"site"}',
};

describe('roster search', () => {
	test('finds an agent in a built site, with the lines that say why', async () => {
		const directory = temporaryFolder(FILES);
		await runRoster(['build'], { directory });
		const run = await runRoster(['search', 'why', 'is', 'my', 'query', 'slow'], { directory });
		expect(run).toMatchObject({ status: 0, stderr: '' });
		expect(run.stdout).toMatch(/1\. Query Tuner {2}data\/query-tuner/);
		expect(run.stdout).toContain('When to use it: Makes slow database queries fast');

		const json = await runRoster(['search', 'zzzqqq', '--json', '--site', 'site', '--limit', '1'], {
			directory,
		});
		expect(JSON.parse(json.stdout)).toMatchObject({
			query: 'zzzqqq',
			agents: [],
			total: 0,
		});
		expect(json.status).toBe(1);

		const configured = await runRoster(['search', 'helmsman'], { directory });
		expect(configured.stdout).toContain('ops/cluster-keeper');
		expect(configured.stdout).not.toContain('\u001B[2J');
	});

	test.each([
		['where no site is', ['search', 'sql', '--site', 'nowhere'], 'roster search "slow queries"'],
		['for no words', ['search'], 'words'],
		['for a number of results that is none', ['search', 'sql', '--limit', '0'], '--limit 5'],
	])('says what is wrong %s', async (_, call, hint) => {
		const run = await runRoster(call, { directory: temporaryFolder({}) });
		expect(run.status).toBe(2);
		expect(run.stderr).toContain(hint);
	});
});
