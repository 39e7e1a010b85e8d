import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agentFile } from './hostile-file.ts';

/** What is told of an oddity: a page, or the reason why there is none. */
export type Fate =
	| 'page'
	| 'not-a-file'
	| 'link-outside'
	| 'unreadable'
	| 'too-large'
	| 'no-frontmatter'
	| 'skill'
	| 'no-name-or-description';

/**
 * Puts what is no plain file into a source folder: links that lead out, in circles and nowhere, pipes,
 * folders that are named like files, files that nobody may read.
 *
 * @param outside - A folder beside the source, with a secret in it.
 * @returns What is to become of each path.
 */
export function writeDiskOddities(source: string, outside: string): Map<string, Fate> {
	const folder = join(source, 'disk');
	mkdirSync(join(folder, 'real'), { recursive: true });
	writeFileSync(join(folder, 'real/agent.md'), agentFile('real'));
	writeFileSync(join(outside, 'secret.md'), agentFile('secret', { prompt: 'TOP-SECRET' }));
	const fates = new Map<string, Fate>([['disk/real/agent.md', 'page']]);
	const put = (path: string, fate: Fate, make: (at: string) => void): void => {
		make(join(folder, path));
		fates.set(`disk/${path}`, fate);
	};
	const link = (target: string) => (at: string) => symlinkSync(target, at);
	put('link-outside.md', 'link-outside', link(join(outside, 'secret.md')));
	put('link-relative.md', 'link-outside', link('../../outside/secret.md'));
	put('link-passwd.md', 'link-outside', link('/etc/passwd'));
	put('link-root.md', 'link-outside', link('/'));
	put('link-device.md', 'link-outside', link('/dev/zero'));
	put('link-dangling.md', 'unreadable', link('nowhere.md'));
	put('link-to-itself.md', 'unreadable', link('link-to-itself.md'));
	put('link-inside.md', 'page', link('real/agent.md'));
	put('link-through-link.md', 'link-outside', link('link-outside.md'));
	put('folder.md', 'not-a-file', (at) => mkdirSync(at));
	put('huge.md', 'too-large', (at) => writeFileSync(at, Buffer.alloc(17 * 1024 * 1024, '-')));
	put('SKILL.md', 'skill', (at) => writeFileSync(at, agentFile('skill')));
	put('hard-link.md', 'page', (at) => linkSync(join(folder, 'real/agent.md'), at));
	symlinkSync('..', join(folder, 'up'));
	symlinkSync(outside, join(folder, 'outside'));
	symlinkSync('loop-b', join(folder, 'loop-a'));
	symlinkSync('loop-a', join(folder, 'loop-b'));
	if (process.platform !== 'win32') {
		put('pipe.md', 'not-a-file', (at) => execFileSync('mkfifo', [at]));
	}
	// Whoever may read everything is not kept out by a file's mode.
	const isRoot = process.getuid?.() === 0;
	put('closed.md', isRoot ? 'page' : 'unreadable', (at) => {
		writeFileSync(at, agentFile('closed'));
		chmodSync(at, 0);
	});
	mkdirSync(join(folder, 'closed'));
	writeFileSync(join(folder, 'closed/agent.md'), agentFile('behind'));
	chmodSync(join(folder, 'closed'), 0);
	fates.set(isRoot ? 'disk/closed/agent.md' : 'disk/closed/', isRoot ? 'page' : 'unreadable');
	return fates;
}
