import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { walkSource } from '../../../src/sources/walk-source.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ALL_MARKDOWN = { include: ['**/*.{md,markdown}'], exclude: [] };

describe('walkSource', () => {
	test('finds Markdown at any depth, hidden folders included, in the order of paths', async () => {
		const folder = temporaryFolder({
			'b/two.md': '',
			'a.md': '',
			'.claude/agents/three.MD': '',
			'notes.txt': '',
			'node_modules/x/readme.md': '',
			'.git/description.md': '',
		});
		const found = walkSource(folder, ALL_MARKDOWN);
		expect(found.map(({ path }) => path)).toEqual(['.claude/agents/three.MD', 'a.md', 'b/two.md']);
		expect(found.every(({ kind }) => kind === 'file')).toBe(true);
	});

	test('leaves out what is excluded, whole folders as well as files', async () => {
		const folder = temporaryFolder({ 'keep.md': '', 'drafts/one.md': '', 'old/two.md': '' });
		const found = walkSource(folder, {
			include: ['**/*.md'],
			exclude: ['drafts', 'old/*.md'],
		});
		expect(found.map(({ path }) => path)).toEqual(['keep.md']);
	});

	test('follows a link that stays inside, and tells one that leaves', async () => {
		const outside = temporaryFolder({ 'secret.md': '' });
		const folder = temporaryFolder({ 'real.md': '' });
		symlinkSync(join(folder, 'real.md'), join(folder, 'alias.md'));
		symlinkSync(join(outside, 'secret.md'), join(folder, 'leak.md'));
		symlinkSync(join(folder, 'nowhere.md'), join(folder, 'dangling.md'));
		const found = walkSource(folder, ALL_MARKDOWN);
		expect(found).toMatchObject([
			{ path: 'alias.md', kind: 'file' },
			{ path: 'dangling.md', kind: 'skipped', reason: 'unreadable', detail: 'ENOENT' },
			{ path: 'leak.md', kind: 'skipped', reason: 'link-outside' },
			{ path: 'real.md', kind: 'file' },
		]);
	});

	test('ends when folders link to each other in a circle', async () => {
		const folder = temporaryFolder({ 'a/one.md': '' });
		symlinkSync(join(folder, 'a'), join(folder, 'a', 'again'));
		symlinkSync(folder, join(folder, 'a', 'top'));
		const found = walkSource(folder, ALL_MARKDOWN);
		expect(found.filter(({ kind }) => kind === 'file').map(({ path }) => path)).toEqual([
			'a/one.md',
		]);
	});

	test.skipIf(process.platform === 'win32')(
		'tells what is named like an agent and is no file',
		async () => {
			const folder = temporaryFolder();
			mkdirSync(join(folder, 'folder.md'));
			execFileSync('mkfifo', [join(folder, 'pipe.md')]);
			expect(walkSource(folder, ALL_MARKDOWN)).toMatchObject([
				{ path: 'folder.md', kind: 'skipped', reason: 'not-a-file', detail: 'a folder' },
				{ path: 'pipe.md', kind: 'skipped', reason: 'not-a-file', detail: 'a pipe' },
			]);
		}
	);

	test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
		'tells a folder that may not be listed and goes on',
		async () => {
			const folder = temporaryFolder({ 'closed/one.md': '', 'open.md': '' });
			chmodSync(join(folder, 'closed'), 0o000);
			const found = walkSource(folder, ALL_MARKDOWN);
			chmodSync(join(folder, 'closed'), 0o700);
			expect(found).toMatchObject([
				{ path: 'closed/', kind: 'skipped', reason: 'unreadable', detail: 'EACCES' },
				{ path: 'open.md', kind: 'file' },
			]);
		}
	);
});
