import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runRoster } from '../support/run-roster.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const BROKEN =
	'---\nname: deployer\ndescription: Deploys things. Example: user: "ship it"\ntools: Read, MultiEdit\n---\n\nYou deploy.\n';
const MENDED =
	'---\nname: deployer\ndescription: \'Deploys things. Example: user: "ship it"\'\ntools: Read, Edit\n---\n\nYou deploy.\n';
const UNCERTAIN =
	'---\n!! keep\nname: keeper\ndescription: Keeps: all\n---\n\n::set-output name=x::y\nYou keep.\n';

function readAgent(directory: string, name: string): string {
	return readFileSync(join(directory, 'agents', name), 'utf8');
}

describe('roster check --fix', () => {
	test('shows what it changes, writes it, and tells what is left', async () => {
		const directory = temporaryFolder({ 'agents/b.md': BROKEN, 'agents/c.md': UNCERTAIN });
		const run = await runRoster(['check', '--fix'], { directory });

		expect(run.stdout).toMatch(/^--- agents\/b\.md\n\+\+\+ agents\/b\.md\n@@ -1,7 \+1,7 @@\n/);
		expect(run.stdout).toContain('\n-tools: Read, MultiEdit\n');
		expect(run.stdout).toContain('\n+tools: Read, Edit\n');
		expect(run.stdout).toContain('Mended 1 file: frontmatter-colon (1), tool-retired (1).');
		expect(run.stdout).toMatch(/Left alone agents\/c\.md: .*frontmatter-colon \(1\)/);
		expect(run.stdout).not.toMatch(/agents\/b\.md:\d/);
		expect(run.status).toBe(1);

		expect(readAgent(directory, 'b.md')).toBe(MENDED);
		expect(readAgent(directory, 'c.md')).toBe(UNCERTAIN);
		expect(readdirSync(join(directory, 'agents')).sort()).toEqual(['b.md', 'c.md']);

		const again = await runRoster(['check', '--fix'], { directory });
		expect(again.stdout).toContain('Nothing to mend.');
		expect(readAgent(directory, 'b.md')).toBe(MENDED);
	});

	test('with --dry-run writes nothing', async () => {
		const directory = temporaryFolder({ 'agents/b.md': BROKEN });
		const run = await runRoster(['check', '--fix', '--dry-run'], { directory });
		expect(run.stdout).toContain('+tools: Read, Edit');
		expect(run.stdout).toContain('Would mend 1 file; nothing was written');
		expect(readAgent(directory, 'b.md')).toBe(BROKEN);
	});

	test('keeps its words out of what a program reads', async () => {
		const directory = temporaryFolder({ 'agents/b.md': BROKEN });
		const run = await runRoster(['check', '--fix', '--format', 'json'], { directory });
		expect(JSON.parse(run.stdout)).toMatchObject({ agents: 1, issues: [] });
		expect(run.stderr).toContain('Mended 1 file');
	});

	test('does not let text of a file command the runner of GitHub Actions', async () => {
		const fields = UNCERTAIN.replace('!! keep\n', '');
		const directory = temporaryFolder({ 'agents/c.md': fields });
		const run = await runRoster(['check', '--fix'], { directory, env: { GITHUB_ACTIONS: 'true' } });
		const [, token] = /^::stop-commands::(\S+)$/m.exec(run.stdout) ?? [];
		const command = run.stdout.indexOf('::set-output');
		expect(command).toBeGreaterThan(run.stdout.indexOf(`::stop-commands::${token}`));
		expect(command).toBeLessThan(run.stdout.indexOf(`\n::${token}::`));
	});

	test.skipIf(process.platform === 'win32')(
		'mends what a link leads to, and keeps the link',
		async () => {
			const directory = temporaryFolder({ 'agents/b.md': BROKEN });
			symlinkSync('b.md', join(directory, 'agents', 'a.md'));
			const run = await runRoster(['check', '--fix'], { directory });
			expect(run.stdout).toContain('Mended 1 file');
			expect(readAgent(directory, 'b.md')).toBe(MENDED);
			expect(
				readdirSync(join(directory, 'agents'), { withFileTypes: true })
					.filter((entry) => entry.isSymbolicLink())
					.map(({ name }) => name)
			).toEqual(['a.md']);
		}
	);

	test('has no use for --dry-run alone, and says so', async () => {
		const directory = temporaryFolder({ 'agents/b.md': BROKEN });
		const run = await runRoster(['check', '--dry-run'], { directory });
		expect(run.status).toBe(2);
		expect(run.stderr).toContain('roster check --fix --dry-run');
	});
});

describe('roster check', () => {
	test('prints what GitHub shows beside the lines', async () => {
		const directory = temporaryFolder({ 'agents/b.md': BROKEN });
		const { stdout } = await runRoster(['check', '--format', 'github'], { directory });
		expect(stdout).toMatch(
			/^::warning file=agents\/b\.md,line=3,col=\d+,title=frontmatter-colon::/m
		);
	});

	test('prints a SARIF log', async () => {
		const directory = temporaryFolder({ 'agents/b.md': BROKEN });
		const { stdout } = await runRoster(['check', '--format', 'sarif'], { directory });
		expect(JSON.parse(stdout)).toMatchObject({
			version: '2.1.0',
			runs: [{ results: [{ ruleId: 'frontmatter-colon' }, { ruleId: 'tool-retired' }] }],
		});
	});

	test('reads the folder that it is called in', async () => {
		const directory = temporaryFolder({ 'b.md': MENDED });
		const run = await runRoster(['check', '.'], { directory });
		expect(run).toMatchObject({ status: 0, stdout: '1 agent: no issues.\n' });
	});
});
