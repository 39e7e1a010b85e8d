import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commitLink } from '../../../src/sources/commit-link.ts';
import { readGitHistory } from '../../../src/sources/git-history.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const hasGit = (() => {
	try {
		execFileSync('git', ['--version']);
		return true;
	} catch {
		return false;
	}
})();

/** Commits everything that is in a folder. */
function commit(folder: string, { author, day }: { author: string; day: string }): void {
	const date = `${day}T23:30:00-0500`;
	const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
	const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env });
	git('add', '-A');
	const name = ['-c', `user.name=${author}`, '-c', 'user.email=a@example.com'];
	git(...name, '-c', 'commit.gpgsign=false', 'commit', '-q', '-m', 'A change');
}

describe.runIf(hasGit)('the history of a folder', () => {
	function repository(): string {
		const folder = temporaryFolder({ 'agents/a.md': 'a', 'agents/ü b/c.md': 'c', 'other.md': 'o' });
		execFileSync('git', ['init', '-q'], { cwd: folder });
		commit(folder, { author: 'Ada Ländler', day: '2026-01-02' });
		writeFileSync(join(folder, 'agents/a.md'), 'a changed');
		commit(folder, { author: 'Bo', day: '2026-03-04' });
		writeFileSync(join(folder, 'agents/new.md'), 'never committed');
		return folder;
	}

	test('tells the last commit of each file, with the day in the author’s own calendar', async () => {
		const folder = repository();
		const history = await readGitHistory(join(folder, 'agents'), join(folder, 'cache'));
		expect(history.prefix).toBe('agents/');
		expect([...history.commits.keys()].sort()).toEqual(['a.md', 'ü b/c.md']);
		expect(history.commits.get('a.md')).toMatchObject({ author: 'Bo', date: '2026-03-04' });
		expect(history.commits.get('ü b/c.md')).toMatchObject({
			author: 'Ada Ländler',
			date: '2026-01-02',
		});
	});

	test('is the same from the cache, until there is another commit', async () => {
		const folder = repository();
		const read = () => readGitHistory(join(folder, 'agents'), join(folder, '.git', 'cache'));
		expect(await read()).toEqual(await read());
		commit(folder, { author: 'Cy', day: '2026-05-06' });
		expect((await read()).commits.get('new.md')?.author).toBe('Cy');
	});

	test('leaves out what a shallow clone does not know', async () => {
		const origin = repository();
		const clone = join(temporaryFolder(), 'clone');
		execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(origin).href, clone], {
			stdio: 'ignore',
		});
		const history = await readGitHistory(join(clone, 'agents'), join(clone, 'cache'));
		expect([...history.commits]).toEqual([]);
	});

	test('runs nothing that the repository configures', async () => {
		const folder = repository();
		const trace = join(folder, 'trace');
		for (const key of ['core.fsmonitor', 'gpg.program', 'diff.external', 'core.pager']) {
			execFileSync('git', ['config', key, `sh -c 'echo ${key} >> ${trace}'`], { cwd: folder });
		}
		execFileSync('git', ['config', 'log.showSignature', 'true'], { cwd: folder });
		const { commits } = await readGitHistory(join(folder, 'agents'), join(folder, 'cache'));
		expect(commits.size).toBe(2);
		expect(() => rmSync(trace)).toThrow();
	});

	test('is empty outside of a repository, and in one without a commit', async () => {
		const folder = temporaryFolder({ 'a.md': 'a' });
		expect((await readGitHistory(folder, join(folder, 'cache'))).commits.size).toBe(0);
		const fresh = temporaryFolder();
		mkdirSync(join(fresh, 'agents'));
		execFileSync('git', ['init', '-q'], { cwd: fresh });
		expect((await readGitHistory(join(fresh, 'agents'), join(fresh, 'cache'))).commits.size).toBe(
			0
		);
	});
});

describe('the address of a file at a commit', () => {
	const FORMS: readonly [string, string, string | null][] = [
		[
			'https://github.com/a/b/blob/main/agents/',
			'agents/',
			'https://github.com/a/b/blob/c0ffee/agents/x%20y.md',
		],
		[
			'https://github.com/a/b/blob/feature/new/.claude/agents',
			'.claude/agents/',
			'https://github.com/a/b/blob/c0ffee/.claude/agents/x%20y.md',
		],
		[
			'https://gitlab.com/g/s/p/-/blob/main/',
			'',
			'https://gitlab.com/g/s/p/-/blob/c0ffee/x%20y.md',
		],
		[
			'https://codeberg.org/a/b/src/branch/main/agents/',
			'agents/',
			'https://codeberg.org/a/b/src/commit/c0ffee/agents/x%20y.md',
		],
		[
			'https://bitbucket.org/a/b/src/main/agents/',
			'agents/',
			'https://bitbucket.org/a/b/src/c0ffee/agents/x%20y.md',
		],
		['https://github.com/a/b/blob/main/elsewhere/', 'agents/', null],
		['https://git.example/cgit/agents/', 'agents/', null],
	];
	test.each(FORMS)('of %s', (repository, prefix, link) =>
		expect(commitLink(repository, { prefix, commit: 'c0ffee', path: 'x y.md' })).toBe(link)
	);
});
