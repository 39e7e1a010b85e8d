import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderSnapshot } from '../support/folder-snapshot.ts';
import { runRoster } from '../support/run-roster.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const AGENT =
	'---\nname: reviewer\ndescription: Reviews changes before they are merged.\ntools: Read, Grep\n---\n\nYou review changes.\n';
const BROKEN =
	'---\nname: deployer\ndescription: Deploys things. Example: user: "ship it"\n---\n\nYou deploy.\n';

describe('roster build', () => {
	test('writes the same bytes twice from the same input', async () => {
		const directory = temporaryFolder({ 'agents/a.md': AGENT, 'agents/team/b.md': BROKEN });
		for (const out of ['one', 'two']) {
			const run = await runRoster(['build', '--out', out], { directory });
			expect(run).toMatchObject({ status: 0 });
		}
		expect(folderSnapshot(join(directory, 'one'))).toEqual(folderSnapshot(join(directory, 'two')));
	});

	test('builds a site that says so when there are no agents', async () => {
		const directory = temporaryFolder({ 'agents/notes.txt': '' });
		const run = await runRoster(['build'], { directory });
		expect(run.status).toBe(0);
		expect(run.stdout).toContain('No agents were found.');
		expect(readFileSync(join(directory, 'dist/index.html'), 'utf8')).toMatch(/no agents yet/i);
	});

	test('joins several folders, each under its slug', async () => {
		const directory = temporaryFolder({ 'web/a.md': AGENT, 'data/a.md': AGENT });
		const run = await runRoster(['build', 'web', 'data'], { directory });
		expect(run.status).toBe(0);
		const { agents } = JSON.parse(readFileSync(join(directory, 'dist/agents.json'), 'utf8')) as {
			agents: { id: string; source: { path: string } }[];
		};
		expect(agents.map(({ id, source }) => [id, source.path])).toEqual([
			['data/a', 'data/a.md'],
			['web/a', 'web/a.md'],
		]);
	});

	test('takes its settings from a configuration file, and lets flags win', async () => {
		const directory = temporaryFolder({
			'team/a.md': AGENT,
			'roster.config.yaml': 'sources: [team]\ntitle: From the file\ndescription: All of ours.\n',
		});
		const run = await runRoster(['build', '--title', 'From the flag'], { directory });
		expect(run.status).toBe(0);
		const home = readFileSync(join(directory, 'dist/index.html'), 'utf8');
		expect(home).toContain('From the flag');
		expect(home).toContain('All of ours.');
	});

	test.each(['ts', 'js', 'json'])('reads roster.config.%s', async (extension) => {
		const config = { sources: ['team'], title: 'Configured' };
		const text =
			extension === 'json' ? JSON.stringify(config) : `export default ${JSON.stringify(config)};`;
		const directory = temporaryFolder({
			[`roster.config.${extension}`]: text,
			'package.json': '{"type":"module"}',
			'team/a.md': AGENT,
		});
		const run = await runRoster(['check', '--format', 'json'], { directory });
		expect(run.status).toBe(0);
		expect(JSON.parse(run.stdout)).toMatchObject({ agents: 1 });
	});

	test.each([
		{ title: 'a missing folder', args: ['build', 'nowhere'], says: '`nowhere` does not exist' },
		{ title: 'no folder at all', args: ['build'], says: 'neither .claude/agents nor agents' },
		{ title: 'an unknown flag', args: ['build', '--tilte', 'x'], says: 'Did you mean --title?' },
		{ title: 'an unknown command', args: ['biuld'], says: 'Did you mean build?' },
		{
			title: 'a wrong address',
			args: ['build', 'x', '--site', 'example.com'],
			says: '`site` is `"example.com"`',
		},
		{
			title: 'an output that holds other things',
			args: ['build', 'x', '--out', 'mine'],
			says: 'was not made by Roster',
		},
		{
			title: 'an output that is the source',
			args: ['build', 'x', '--out', 'x'],
			says: 'is the source folder',
		},
		{
			title: 'an unknown key',
			args: ['build', 'x', '--config', 'wrong.yaml'],
			says: 'Did you mean `title`?',
		},
		{
			title: 'a configuration that is not there',
			args: ['build', 'x', '--config', 'none.yaml'],
			says: 'none.yaml cannot be read',
		},
	])('exits with 2 and says what to do for $title', async ({ args, says }) => {
		const directory = temporaryFolder({
			'x/a.md': AGENT,
			'mine/thesis.txt': 'all my work',
			'wrong.yaml': 'tittle: x',
		});
		const run = await runRoster(args, { directory });
		expect(run.stderr).toContain(says);
		expect(run.stderr).not.toMatch(/\n\s+at /);
		expect(run.status).toBe(2);
		expect(readFileSync(join(directory, 'mine/thesis.txt'), 'utf8')).toBe('all my work');
	});

	test.skipIf(process.getuid?.() === 0)(
		'leaves the old site whole when the place cannot be written',
		async () => {
			const directory = temporaryFolder({ 'agents/a.md': AGENT });
			const closed = join(directory, 'closed');
			mkdirSync(closed);
			await runRoster(['build', '--out', 'closed/site'], { directory });
			const before = folderSnapshot(join(closed, 'site'));
			chmodSync(closed, 0o500);
			const run = await runRoster(['build', '--out', 'closed/site', '--title', 'Other'], {
				directory,
			});
			chmodSync(closed, 0o700);
			expect(run.status).toBe(1);
			expect(run.stderr).not.toMatch(/\n\s+at /);
			expect(folderSnapshot(join(closed, 'site'))).toEqual(before);
		}
	);

	test('leaves nothing beside the site', async () => {
		const directory = temporaryFolder({ 'agents/a.md': AGENT });
		await runRoster(['build'], { directory });
		await runRoster(['build'], { directory });
		expect(readdirSync(directory).sort()).toEqual(['agents', 'dist']);
	});

	test('with --strict exits with 1 when a file has a warning, and still builds', async () => {
		const directory = temporaryFolder({ 'agents/b.md': BROKEN });
		expect((await runRoster(['build'], { directory })).status).toBe(0);
		expect((await runRoster(['build', '--strict'], { directory })).status).toBe(1);
		expect(existsSync(join(directory, 'dist/agents/b/index.html'))).toBe(true);
	});
});

describe('roster check', () => {
	test('prints each issue with its place, code and mend', async () => {
		const directory = temporaryFolder({ 'agents/b.md': BROKEN, 'agents/README.md': '# Readme\n' });
		const run = await runRoster(['check'], { directory });
		expect(run.stdout).toMatch(/^agents\/b\.md:3:\d+ warning frontmatter-\S+ .+\n {2}\S.+/m);
		expect(run.stdout).toMatch(/agents\/README\.md not an agent/);
	});

	test('exits with 1 for errors, and for warnings only with --strict', async () => {
		const directory = temporaryFolder({ 'agents/b.md': BROKEN });
		expect((await runRoster(['check'], { directory })).status).toBe(0);
		expect((await runRoster(['check', '--strict'], { directory })).status).toBe(1);
		writeFileSync(join(directory, 'agents/c.md'), '---\nname: silent\n---\n\nYou say nothing.\n');
		expect((await runRoster(['check'], { directory })).status).toBe(1);
	});

	test('prints the same as JSON', async () => {
		const directory = temporaryFolder({ 'agents/a.md': AGENT, 'agents/b.md': BROKEN });
		const { stdout } = await runRoster(['check', '--format', 'json'], { directory });
		expect(JSON.parse(stdout)).toMatchObject({
			agents: 2,
			issues: [{ file: join('agents', 'b.md'), line: 3 }],
		});
	});
});
