import type { SSRManifest } from 'astro';
import type { Drawn } from './drawn.ts';
import { Html } from './html.ts';
import { LeftToAstro, PageDrawing, type PageFrame } from './page-drawing.ts';
import { type TextPieces, textOf } from './text-file.ts';

/** The part of Astro's `App` that is used. */
export interface AstroApp {
	render(request: Request): Promise<Response>;
}

export type OpenApp = () => AstroApp | Promise<AstroApp>;

/** Draws the page or file at an address, base included. */
export type Draw = (address: string) => Promise<Drawn>;

/** Any origin does: pages know their own from the settings. */
const REQUEST_ORIGIN = 'http://localhost';
const HTML_TYPE = 'text/html';
/** Astro's compiler takes it out of a layout, to write it before each page. */
const DOCTYPE = '<!DOCTYPE html>';

interface Route extends PageFrame {
	pattern: RegExp;
	params: readonly string[];
	status: number;
	component: string;
	/** False where a page of it needs what only Astro knows, whatever is in it. */
	isOurs: boolean;
}

/** A page's component, or the endpoint of a file. */
interface RouteModule {
	default?: (result: PageDrawing, props: object, slots: object) => unknown;
	GET?: unknown;
}

/**
 * Draws a site. A page of our own components is drawn without the streams, requests and responses
 * that Astro serves pages by, in a third of the time; a page that asks for what only Astro knows is
 * left to it. Both give the same bytes, but for characters that we write as references.
 *
 * @param openApp - Called when something is left to Astro for the first time.
 */
export function createDrawing(manifest: SSRManifest, openApp: OpenApp): Draw {
	const base = manifest.base.replace(/\/$/, '');
	const routes = readRoutes(manifest, base);
	const modules = new Map<string, RouteModule>();
	let app: AstroApp | undefined;

	async function moduleOf(component: string): Promise<RouteModule> {
		let module = modules.get(component);
		if (module === undefined) {
			const entry = await manifest.pageMap?.get(component)?.();
			module = ((await entry?.page()) ?? {}) as RouteModule;
			modules.set(component, module);
		}
		return module;
	}

	async function drawOwn(route: Route, path: string): Promise<Drawn | null> {
		const module = await moduleOf(route.component);
		const file = textOf(module.GET);
		if (file !== undefined) return asDrawn(await file.text(), file.type, 200);
		if (module.default === undefined) return null;
		const page = new PageDrawing(route, paramsOf(route, path));
		const drawn = await module.default(page, {}, {});
		return asDrawn(drawn instanceof Html ? DOCTYPE + drawn.html : null, HTML_TYPE, route.status);
	}

	async function drawIfOurs(route: Route | undefined, path: string): Promise<Drawn | null> {
		if (!route?.isOurs) return null;
		try {
			return await drawOwn(route, path);
		} catch (error) {
			if (!(error instanceof LeftToAstro)) throw error;
			return null;
		}
	}

	return async function draw(address) {
		const path = decodeURI(address.slice(base.length));
		const route = routes.find(({ pattern }) => pattern.test(path));
		const own = await drawIfOurs(route, path);
		if (own !== null) return own;
		app ??= await openApp();
		return drawByAstro(app, address);
	};
}

/** What has no text is for Astro to answer. */
function asDrawn(body: TextPieces | null, type: string, status: number): Drawn | null {
	return body === null ? null : { status, type, location: null, body };
}

async function drawByAstro(app: AstroApp, address: string): Promise<Drawn> {
	const response = await app.render(new Request(REQUEST_ORIGIN + address));
	return {
		status: response.status,
		type: response.headers.get('content-type'),
		location: response.headers.get('location'),
		body: await response.bytes(),
	};
}

/** @param base - Without the slash at its end. */
function readRoutes(manifest: SSRManifest, base: string): Route[] {
	const place = (path: string): string => `${base}/${path.replace(/^\//, '')}`;
	const scriptElement = (id: string): string => {
		const path = manifest.entryModules[id];
		if (path === undefined || manifest.inlinedScripts.has(id)) throw new LeftToAstro(id);
		return `<script type="module" src="${place(path)}"></script>`;
	};
	return manifest.routes.map(({ routeData, styles, scripts, links }) => {
		const sheets = styles.map((style) => (style.type === 'external' ? place(style.src) : null));
		return {
			pattern: routeData.pattern,
			params: routeData.params,
			status: routeData.route === '/404' ? 404 : 200,
			component: routeData.component,
			isOurs: scripts.length === 0 && links.length === 0 && !sheets.includes(null),
			head: new Html(sheets.map((path) => `<link rel="stylesheet" href="${path}">`).join('')),
			scriptElement,
		};
	});
}

/** @see https://docs.astro.build/en/guides/routing/#rest-parameters */
function paramsOf({ pattern, params }: Route, path: string): Record<string, string | undefined> {
	const found = pattern.exec(path);
	return Object.fromEntries(
		params.map((name, index) => [name.replace(/^\.{3}/, ''), found?.[index + 1] || undefined])
	);
}
