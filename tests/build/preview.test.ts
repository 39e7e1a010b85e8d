import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { runRoster } from '../support/run-roster.ts';
import { startRoster } from '../support/start-roster.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const site = inject('fixtureSite');

test('serves the site below its base, and leads there from the root', async () => {
	const { address } = await serveFixtures();
	expect(new URL(address).pathname).toBe('/docs/');
	const home = await fetch(address);
	expect(home.status).toBe(200);
	expect(await home.text()).toContain('/docs/assets/');
	const root = await fetch(new URL('/', address), { redirect: 'manual' });
	expect([root.status, root.headers.get('location')]).toEqual([302, '/docs/']);
	expect((await fetch(new URL('/docs-archive/', address))).status).toBe(404);
	expect((await fetch(new URL('/agents/plain/', address))).status).toBe(404);
});

test('answers a wrong address with the page for it and status 404', async () => {
	const { address } = await serveFixtures();
	for (const path of ['agents/nobody/', 'agents/nobody.md', 'assets/none.js', '%E0%A4%A']) {
		const answer = await fetch(address + path);
		expect([path, answer.status]).toEqual([path, 404]);
		expect(await answer.text()).toContain('No page at this address');
	}
});

test('shows a raw twin as text that no browser guesses at, byte by byte', async () => {
	const { address } = await serveFixtures();
	const answer = await fetch(`${address}agents/utf16-little-endian.md`);
	expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
	expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
	const bytes = Buffer.from(await answer.arrayBuffer());
	expect(bytes.equals(readFileSync(join(site.source, 'utf16-little-endian.md')))).toBe(true);
});

test('does not leave the folder of the site', async () => {
	const { address } = await serveFixtures();
	for (const way of [
		'../../../etc/passwd',
		'..%2f..%2f..%2fetc/passwd',
		'%2e%2e/%2e%2e/etc/passwd',
	]) {
		expect((await fetch(address + way)).status).toBe(404);
	}
});

test('stops at Ctrl-C with exit code 0', async () => {
	const { stop } = await serveFixtures();
	expect(await stop()).toBe(0);
});

test('says when the port is in use, and what to do', async () => {
	const port = await takePort();
	const run = await runRoster(['preview', '--out', site.folder, '--port', String(port)], {
		directory: dirname(site.folder),
	});
	expect(run.stderr).toContain(`Port ${port} is in use.`);
	expect(run.stderr).toContain('--port 5000');
	expect(run.status).toBe(2);
});

test('says when there is no site yet, and what to do', async () => {
	const run = await runRoster(['preview'], { directory: temporaryFolder() });
	expect(run.stderr).toContain('There is no site in dist yet.');
	expect(run.stderr).toContain('roster build');
	expect(run.status).toBe(2);
});

function serveFixtures(): ReturnType<typeof startRoster> {
	return startRoster(['preview', '--out', site.folder, '--port', '0'], {
		directory: dirname(site.folder),
	});
}

/** Listens as `roster preview` would, so that it finds the port taken. */
async function takePort(): Promise<number> {
	const server: Server = createServer();
	onTestFinished(() => void server.close());
	await new Promise<void>((settle) => server.listen(0, 'localhost', settle));
	// A server that listens on a port has an address with one.
	return (server.address() as AddressInfo).port;
}
