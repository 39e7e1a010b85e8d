/**
 * Pages of our own components are drawn without Astro's streams and responses. Each must come out as
 * Astro itself draws it, to the byte but for characters that ours writes as references.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/cli/load-config.ts';
import { bytesOf } from '../../src/drawing/drawn.ts';
import { createSession } from '../../src/integrations/session.ts';
import {
	getSiteBundle,
	type SiteApp,
	type SiteModule,
} from '../../src/integrations/site-bundle.ts';
import { createWorkspace } from '../../src/integrations/workspace.ts';
import { readWideReferences } from '../support/read-wide-references.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OWN_GUIDES = join(ROOT, 'tests/fixtures/own-guides');
const folder = mkdtempSync(join(tmpdir(), 'roster-drawing-'));
const dispose: (() => void)[] = [() => rmSync(folder, { recursive: true, force: true })];
afterAll(() => {
	for (const tidy of dispose) tidy();
});

interface Site {
	module: SiteModule;
	app: SiteApp;
	/** Of all that is drawn. */
	addresses: string[];
}

describe('a site without guides of its own', async () => {
	const site = await openSite();

	test('has each page as Astro draws it', async () => {
		expect(await differing(site)).toEqual([]);
	});

	test('leaves nothing to Astro', async () => {
		expect(await leftToAstro(site)).toEqual([]);
	});

	test('answers an address without a page as Astro answers it', async () => {
		const draw = site.module.createDrawing(() => site.app);
		for (const path of ['/below/agents/nobody/', '/below/name/nobody/', '/below/nothing/at/all/']) {
			expect((await draw(path)).status, path).toBe(404);
		}
	});
});

describe('a site with guides of its own', async () => {
	const site = await openSite(OWN_GUIDES);

	test('has each page as Astro draws it', async () => {
		expect(await differing(site)).toEqual([]);
	});

	test('leaves to Astro what only Astro knows, and no other guide', async () => {
		expect(site.addresses).toContain('/below/guides/all-ours/');
		expect(await leftToAstro(site)).toEqual([
			'/below/guides/left-address/',
			'/below/guides/left-element/',
			'/below/guides/left-scoped/',
			'/below/guides/left-scripted/',
			'/below/guides/left-styled/',
			'/below/guides/left-waiting/',
		]);
	});

	test('has in a guide all that it imports', async () => {
		expect(await textAt(site, 'guides/left-scoped/')).toMatch(
			/<p data-astro-cid-\w+>Scoped\.<\/p>/
		);
		expect(await textAt(site, 'guides/left-address/')).toContain('At /below/guides/left-address/.');
		for (const id of ['left-scoped', 'left-styled']) {
			expect(sheets(await textAt(site, `guides/${id}/`)).length, id).toBe(
				sheets(await textAt(site, 'guides/all-ours/')).length + 1
			);
		}
	});

	test('has guides in the place of those that ship', async () => {
		const text = await textAt(site, 'guides/deploying/');
		expect(text).toContain('Ask the pilot.');
		expect(text).not.toContain('Cloudflare');
	});

	test('has the headings of a guide as its contents', async () => {
		expect(await textAt(site, 'guides/all-ours/')).toContain('<a href="#the-end">The end</a>');
	});
});

async function openSite(guides?: string): Promise<Site> {
	const config = await loadConfig(
		{
			sources: [join(ROOT, 'agents'), join(ROOT, 'tests/fixtures/agents')],
			site: 'https://agents.example.com',
			base: '/below/',
			accent: '#0a7d55',
			...(guides !== undefined && { guides }),
		},
		{ directory: folder }
	);
	const workspace = await createWorkspace(folder);
	dispose.push(workspace.dispose);
	const session = createSession(config, { workspace });
	await session.prepare();
	const { module } = await getSiteBundle(session);
	const { settings, places, prepared } = session;
	module.openSite({ settings, places, snapshot: prepared.snapshot });
	const paths = await module.sitePaths();
	return {
		module,
		app: await module.createApp({ streaming: false }),
		addresses: paths.filter(({ source }) => source === undefined).map(({ address }) => address),
	};
}

/** The addresses of what is not drawn as Astro draws it. */
async function differing({ module, app, addresses }: Site): Promise<string[]> {
	const draw = module.createDrawing(() => app);
	const different: string[] = [];
	for (const address of addresses) {
		const own = await draw(address);
		const astro = await app.render(new Request(`http://localhost${address}`));
		const isSame =
			own.status === astro.status &&
			own.type === astro.headers.get('content-type') &&
			readWideReferences(bytesOf(own).toString()) === readWideReferences(await astro.text());
		if (!isSame) different.push(address);
	}
	return different;
}

async function leftToAstro({ module, app, addresses }: Site): Promise<string[]> {
	const left: string[] = [];
	const draw = module.createDrawing(() => ({
		render(request) {
			left.push(new URL(request.url).pathname);
			return app.render(request);
		},
	}));
	for (const address of addresses) await draw(address);
	return left.sort();
}

async function textAt({ module, app }: Site, path: string): Promise<string> {
	return bytesOf(await module.createDrawing(() => app)(`/below/${path}`)).toString();
}

function sheets(html: string): string[] {
	return html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
}
