/**
 * Pages of our own components are drawn without Astro's streams and responses. Each must come out as
 * Astro itself draws it, to the byte.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadConfig } from '../../src/cli/load-config.ts';
import { createSession } from '../../src/integrations/session.ts';
import {
	getSiteBundle,
	type SiteApp,
	type SiteModule,
} from '../../src/integrations/site-bundle.ts';
import { createWorkspace } from '../../src/integrations/workspace.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'roster-drawing-'));
const dispose: (() => void)[] = [() => rmSync(folder, { recursive: true, force: true })];
afterAll(() => {
	for (const tidy of dispose) tidy();
});

let module: SiteModule;
let app: SiteApp;

beforeAll(async () => {
	const config = await loadConfig(
		{
			sources: [join(ROOT, 'agents'), join(ROOT, 'tests/fixtures/agents')],
			site: 'https://agents.example.com',
			base: '/below/',
			accent: '#0a7d55',
		},
		{ directory: folder }
	);
	const workspace = await createWorkspace(folder);
	dispose.push(workspace.dispose);
	const session = createSession(config, { workspace });
	await session.prepare();
	({ module } = await getSiteBundle(session));
	module.openSite({
		settings: session.settings,
		places: session.places,
		snapshot: session.prepared.snapshot,
	});
	app = module.createApp({ streaming: false });
});

test('Each page comes out as Astro draws it', async () => {
	const draw = module.createDrawing(() => app);
	const different: string[] = [];
	for (const { address, source } of await module.sitePaths()) {
		if (source !== undefined) continue;
		const own = await draw(address);
		const astro = await app.render(new Request(`http://localhost${address}`));
		const isSame =
			own.status === astro.status &&
			own.type === astro.headers.get('content-type') &&
			Buffer.from(own.body).equals(Buffer.from(await astro.arrayBuffer()));
		if (!isSame) different.push(address);
	}
	expect(different).toEqual([]);
});

test('Nothing but guides is left to Astro', async () => {
	const left: string[] = [];
	const draw = module.createDrawing(() => ({
		render(request) {
			left.push(new URL(request.url).pathname);
			return app.render(request);
		},
	}));
	for (const { address, source } of await module.sitePaths())
		if (source === undefined) await draw(address);
	expect(left.length).toBeGreaterThan(0);
	expect(left.filter((path) => !/^\/below\/guides\/[^/]+\/$/.test(path))).toEqual([]);
});

test('An address without a page is answered as Astro answers it', async () => {
	const draw = module.createDrawing(() => app);
	for (const path of ['/below/agents/nobody/', '/below/name/nobody/', '/below/nothing/at/all/']) {
		expect((await draw(path)).status, path).toBe(404);
	}
});
