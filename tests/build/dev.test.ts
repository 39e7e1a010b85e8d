import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runRoster } from '../support/run-roster.ts';
import { type ServingRoster, startRoster } from '../support/start-roster.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PATIENCE_MILLISECONDS = 30_000;
const NO_SUCH_PROCESS = 'ESRCH';

test('shows edits, additions, renames and removals without a restart', async () => {
	const directory = temporaryFolder({
		'agents/first.md': agentFile('first', 'Reviews changes before they are merged.'),
		'agents/second.md': agentFile('second', 'Sails ships across the ocean.'),
	});
	const agents = join(directory, 'agents');
	const served = await startDevelopment(directory);
	const { address } = served;
	expect(await textAt(address)).toContain('Reviews changes');
	await until('the index names both', async () => (await indexedWords(address)).length === 2);

	writeFileSync(join(agents, 'first.md'), agentFile('first', 'Mends what others have broken.'));
	await until('the edit shows', async () =>
		(await textAt(`${address}agents/first/`)).includes('Mends what others have broken.')
	);
	expect(await textAt(address)).toContain('Mends what others have broken.');
	expect(await textAt(`${address}agents/first.md`)).toContain('Mends what others');

	writeFileSync(join(agents, 'third.md'), agentFile('third', 'Counts the stars at night.'));
	await until(
		'the addition shows',
		async () => (await statusAt(`${address}agents/third/`)) === 200
	);
	expect(await textAt(address)).toContain('Counts the stars at night.');
	await until('the index has the addition', async () =>
		(await indexedWords(address)).includes('third')
	);

	renameSync(join(agents, 'third.md'), join(agents, 'fourth.md'));
	await until('the rename shows', async () => (await statusAt(`${address}agents/fourth/`)) === 200);
	expect(await statusAt(`${address}agents/third/`)).toBe(404);
	expect(await textAt(`${address}agents/fourth.md`)).toContain('Counts the stars');

	rmSync(join(agents, 'second.md'));
	await until(
		'the removal shows',
		async () => (await statusAt(`${address}agents/second/`)) === 404
	);
	expect(await statusAt(`${address}agents/second.md`)).toBe(404);
	expect(await statusAt(`${address}name/second/`)).toBe(404);
	expect(await textAt(address)).not.toContain('Sails ships');
	await until('the index has what is left', async () => {
		const words = await indexedWords(address);
		return words.includes('fourth') && !words.includes('second');
	});

	writeFileSync(join(agents, 'fourth.md'), '---\nname: fourth\ndescription: "never closed\n---\n');
	await until('a broken file is told', async () =>
		(await textAt(`${address}health/`)).includes('fourth.md')
	);
	expect(await statusAt(`${address}agents/fourth/`)).toBe(200);
});

test('serves below a base, with scripts, images and files for machines', async () => {
	const directory = temporaryFolder({
		'agents/a.md': `${agentFile('a', 'Draws pictures.')}\n![A dot](dot.png)\n`,
		'agents/dot.png': ONE_PIXEL,
	});
	const { address } = await startDevelopment(directory, ['--base', '/docs/']);
	expect(new URL(address).pathname).toBe('/docs/');
	const page = await textAt(`${address}agents/a/`);
	const image = /<img[^>]* src="([^"]+)"/.exec(page)?.[1];
	const picture = await fetch(new URL(image ?? '', address));
	expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
	for (const path of ['theme.js', 'agents.json', 'llms.txt', 'sitemap.xml', 'search/', 'guides/']) {
		expect([path, await statusAt(address + path)]).toEqual([path, 200]);
	}
	expect(await statusAt(`${address}agents/nobody/`)).toBe(404);
	expect(await statusAt(`${address}name/nobody/`)).toBe(404);
	expect(await statusAt(`${address}%E0%A4%A`)).toBeGreaterThanOrEqual(400);
	expect(await statusAt(address)).toBe(200);
});

test('stops at Ctrl-C and leaves nothing behind', async () => {
	const directory = temporaryFolder({ 'agents/a.md': agentFile('a', 'Reviews changes.') });
	const cache = join(directory, 'cache');
	const served = await startDevelopment(directory, [], { ROSTER_CACHE: cache });
	expect(await statusAt(served.address)).toBe(200);
	expect(await served.stop()).toBe(0);
	expect(isRunning(served.pid)).toBe(false);
	await expect(fetch(served.address)).rejects.toThrow();
	expect(readdirSync(cache).filter((name) => name.startsWith('run-'))).toEqual([]);
	expect(readdirSync(directory).sort()).toEqual(['agents', 'cache']);
	expect(existsSync(join(directory, '.astro'))).toBe(false);
});

test('says when the port is in use, and what to do', async () => {
	const directory = temporaryFolder({ 'agents/a.md': agentFile('a', 'Reviews changes.') });
	const { address } = await startDevelopment(directory);
	const { port } = new URL(address);
	const run = await runRoster(['dev', '--port', port], { directory });
	expect(run.stderr).toContain(`Port ${port} is in use.`);
	expect(run.stderr).not.toMatch(/\n\s+at /);
	expect(run.status).toBe(2);
});

test('says when a folder is missing, and what to do', async () => {
	const run = await runRoster(['dev', 'nowhere'], { directory: temporaryFolder() });
	expect(run.stderr).toContain('`nowhere` does not exist');
	expect(run.status).toBe(2);
});

const ONE_PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);

function startDevelopment(
	directory: string,
	flags: string[] = [],
	env: Record<string, string> = {}
): Promise<ServingRoster> {
	return startRoster(['dev', '--port', '0', ...flags], { directory, env });
}

function agentFile(name: string, description: string): string {
	return `---\nname: ${name}\ndescription: ${description}\ntools: Read\n---\n\nYou are ${name}.\n`;
}

async function textAt(address: string): Promise<string> {
	return (await fetch(address)).text();
}

async function statusAt(address: string): Promise<number> {
	const answer = await fetch(address);
	await answer.arrayBuffer();
	return answer.status;
}

/** Those of our words that the search's list of names has, as ids or as names. */
async function indexedWords(address: string): Promise<string[]> {
	const answer = await fetch(`${address}pagefind/names.json`);
	if (!answer.ok) return [];
	// The list may be read while it is being written anew.
	const text = await answer.text();
	return [...text.matchAll(/"(first|second|third|fourth)"/g)]
		.map((match) => match[1] ?? '')
		.filter((word, index, words) => words.indexOf(word) === index);
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
	const end = Date.now() + PATIENCE_MILLISECONDS;
	while (Date.now() < end) {
		if (await isSo()) return;
		await pause(50);
	}
	throw new Error(`After ${PATIENCE_MILLISECONDS} ms it still was not so: ${what}.`);
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === NO_SUCH_PROCESS) return false;
		throw error;
	}
}
