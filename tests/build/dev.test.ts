import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
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

test('has an open page loaded again after an edit, and one that was drawn before it', async () => {
	const directory = temporaryFolder({ 'agents/a.md': agentFile('a', 'Reviews changes.') });
	const { address } = await startDevelopment(directory, ['--base', '/docs/']);
	const before = await versionOf(address);
	const versions = await listenAt(`${address}_roster/reload`);
	await until('the page is told what is shown', async () => versions.includes(before));
	writeFileSync(join(directory, 'agents/a.md'), agentFile('a', 'Mends changes.'));
	await until('the page is told of another', async () => versions.at(-1) !== before);
	expect(await versionOf(address)).toBe(versions.at(-1));
	const script = await fetch(`${address}_roster/reload.js`);
	expect(script.headers.get('content-type')).toContain('javascript');
	const page = await fetch(address);
	expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
});

test('finds what has been edited, below a base, as soon as it shows', async () => {
	const directory = temporaryFolder({
		'agents/first.md': agentFile('first', 'Reviews changes.'),
		'agents/second.md': agentFile('second', 'Sails ships.'),
	});
	const { address } = await startDevelopment(directory, ['--base', '/docs/']);
	expect(await indexedWords(address)).toEqual(['first', 'second']);
	writeFileSync(join(directory, 'agents/third.md'), agentFile('third', 'Counts the stars.'));
	await until('it shows', async () => (await statusAt(`${address}agents/third/`)) === 200);
	expect(await indexedWords(address)).toEqual(['first', 'second', 'third']);
});

test('follows the configuration, its faults and the base', async () => {
	const directory = temporaryFolder({
		'agents/a.md': agentFile('a', 'Reviews changes.'),
		'crew/b.md': agentFile('b', 'Sails ships.'),
	});
	const file = join(directory, 'roster.config.ts');
	const served = await startDevelopment(directory);
	const { address } = served;
	writeFileSync(file, "export default { title: 'Night crew' };\n");
	await until('the title shows', async () => (await textAt(address)).includes('Night crew'));
	writeFileSync(file, "export default { title: 'Day\n");
	await until('the fault is told', async () => served.output().includes('cannot be read'));
	expect(served.output()).not.toMatch(/\n\s+at /);
	expect(await textAt(address)).toContain('Night crew');
	writeFileSync(file, "export default { sources: ['crew'], base: '/docs/' };\n");
	await until('the mended one holds', async () =>
		(await textAt(`${address}docs/`)).includes('Sails ships.')
	);
	expect(served.output()).toContain(`at ${address}docs/`);
	writeFileSync(join(directory, 'crew/c.md'), agentFile('c', 'Counts stars.'));
	await until('the new folder is followed', async () =>
		(await textAt(`${address}docs/`)).includes('Counts stars.')
	);
	rmSync(file);
	await until('without it all is as before', async () =>
		(await textAt(address)).includes('Reviews changes.')
	);
});

test('shows edits of the theme and of images', async () => {
	const directory = temporaryFolder({
		'agents/a.md': `${agentFile('a', 'Draws pictures.')}\n![A dot](dot.png)\n`,
		'agents/dot.png': ONE_PIXEL,
		'look/site.css': '.masthead { color: red; }',
		'roster.config.json': JSON.stringify({ css: 'look/site.css' }),
	});
	const { address } = await startDevelopment(directory);
	const sheet = async (): Promise<string> => {
		const path = /href="([^"]*theme\/site[^"]*)"/.exec(await textAt(address))?.[1];
		return textAt(new URL(path ?? 'none', address).href);
	};
	expect(await sheet()).toContain('red');
	writeFileSync(join(directory, 'look/site.css'), '.masthead { color: green; }');
	await until('the style shows', async () => (await sheet()).includes('green'));
	const before = await versionOf(address);
	const image = /<img[^>]* src="([^"]+)"/.exec(await textAt(`${address}agents/a/`))?.[1] ?? '';
	const other = Buffer.concat([ONE_PIXEL, Buffer.from('other')]);
	writeFileSync(join(directory, 'agents/dot.png'), other);
	await until('the page is drawn anew', async () => (await versionOf(address)) !== before);
	const answer = await fetch(new URL(image, address));
	expect(Buffer.from(await answer.arrayBuffer()).equals(other)).toBe(true);
});

test('shows guides of the maintainer’s own as they are written, and says which cannot be drawn', async () => {
	const directory = temporaryFolder({ 'agents/a.md': agentFile('a', 'Reviews changes.') });
	const served = await startDevelopment(directory);
	const guide = join(directory, 'guides/ours.mdx');
	const address = `${served.address}guides/ours/`;
	mkdirSync(join(directory, 'guides'));
	writeFileSync(guide, guideFile('First words.'));
	await until('the guide shows', async () => (await textAt(address)).includes('First words.'));
	writeFileSync(guide, guideFile('Second words.'));
	await until('its edit shows', async () => (await textAt(address)).includes('Second words.'));

	writeFileSync(guide, guideFile('{nobody.knows}'));
	await until('its fault is told', async () =>
		(await textAt(`${served.address}health/`)).includes('ours.mdx')
	);
	expect(await statusAt(address)).toBe(404);
	const sign = join(directory, 'sign');
	const fails = `{existsSync(${JSON.stringify(sign)}) ? nobody.knows : 'Third words.'}`;
	writeFileSync(guide, guideFile(`import { existsSync } from 'node:fs';\n\n${fails}`));
	await until('mended, it is back', async () => (await textAt(address)).includes('Third words.'));
	writeFileSync(sign, '');
	expect(await statusAt(address)).toBe(500);
	expect(served.output()).toContain(
		'/guides/ours/ could not be drawn: ReferenceError: nobody is not defined'
	);
	rmSync(sign);
	expect(await statusAt(address)).toBe(200);
	expect(served.output()).not.toMatch(/\n\s+at /);
});

test('takes hundreds of files at once, and a folder that vanishes and comes back', async () => {
	const directory = temporaryFolder({ 'agents/a.md': agentFile('a', 'Reviews changes.') });
	const agents = join(directory, 'agents');
	const served = await startDevelopment(directory);
	const { address } = served;
	for (let number = 1; number <= 300; number += 1) {
		writeFileSync(join(agents, `n${number}.md`), agentFile(`n${number}`, 'One of many.'));
	}
	await until('the last of them shows', async () =>
		(await textAt(`${address}agents.json`)).includes('"n300"')
	);
	expect((await textAt(`${address}agents.json`)).match(/"id": ?"n\d+"/g)).toHaveLength(300);
	// As an editor saves: beside the file, then into its place.
	writeFileSync(join(agents, 'a.new'), agentFile('a', 'Was saved by renaming.'));
	renameSync(join(agents, 'a.new'), join(agents, 'a.md'));
	await until('it shows', async () => (await textAt(address)).includes('Was saved by renaming.'));

	renameSync(agents, join(directory, 'elsewhere'));
	await until('it is told', async () => served.output().includes('stays as it was'));
	expect(await textAt(`${address}agents/a/`)).toContain('Was saved by renaming.');
	expect(await textAt(`${address}agents/a.md`)).toContain('Was saved by renaming.');
	mkdirSync(agents);
	writeFileSync(join(agents, 'a.md'), agentFile('a', 'Is back.'));
	await until('what came back shows', async () =>
		(await textAt(`${address}agents/a/`)).includes('Is back.')
	);
	expect(await statusAt(`${address}agents/n300/`)).toBe(404);
	writeFileSync(join(agents, 'a.md'), agentFile('a', 'Is edited again.'));
	await until('and is followed', async () =>
		(await textAt(`${address}agents/a/`)).includes('Is edited again.')
	);
});

test('answers nobody who asks by a foreign name', async () => {
	const directory = temporaryFolder({ 'agents/a.md': agentFile('a', 'Reviews changes.') });
	const { address } = await startDevelopment(directory);
	const status = await new Promise<number | undefined>((settle, reject) => {
		get(address, { headers: { host: 'elsewhere.example' } }, (answer) => {
			answer.resume();
			settle(answer.statusCode);
		}).once('error', reject);
	});
	expect(status).toBe(403);
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

function guideFile(text: string): string {
	return `---\ntitle: Ours\ndescription: How we work.\norder: 1\n---\n\n${text}\n`;
}

/** What a page says of the site that it was drawn from. */
async function versionOf(address: string): Promise<string> {
	return /\/_roster\/reload\.js\?([^"]+)"/.exec(await textAt(address))?.[1] ?? '';
}

/** All that a stream of events tells, as it comes; it ends with the server. */
async function listenAt(address: string): Promise<string[]> {
	const told: string[] = [];
	const { body } = await fetch(address);
	const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
	const read = async (): Promise<void> => {
		const { value = '', done = true } = (await reader?.read()) ?? {};
		for (const [, version = ''] of value.matchAll(/^data: (.*)$/gm)) told.push(version);
		if (!done) await read();
	};
	read().catch(() => {});
	return told;
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
