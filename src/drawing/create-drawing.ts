import type { SSRManifest } from 'astro';
import { Html } from './html.ts';
import { LeftToAstro, PageDrawing, type PageFrame } from './page-drawing.ts';

/** A page or file as it was drawn. */
export interface Drawn {
	status: number;
	/** Its media type, as a header has it. */
	type: string | null;
	/** Where to look instead; null where it is here. */
	location: string | null;
	body: string | Uint8Array;
}

/** The part of Astro's `App` that is used. */
export interface AstroApp {
	readonly manifest: SSRManifest;
	render(request: Request): Promise<Response>;
}

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
	/** Cleared once a page of it has turned out to need what only Astro knows. */
	isOurs: boolean;
}

type Page = (result: PageDrawing, props: object, slots: object) => unknown;

/**
 * Draws pages of the site. A page of our own components is drawn without the streams, requests and
 * responses that Astro serves pages by, a third of its time; everything else is left to Astro: files
 * for machines, guides, and pages that ask for what only it knows. Both give the same bytes.
 *
 * @returns Draws the page at an address, base included.
 */
export function createDrawing(app: AstroApp): (address: string) => Promise<Drawn> {
	const { manifest } = app;
	const routes = readRoutes(manifest);
	const pages = new Map<string, Page>();

	async function pageOf(component: string): Promise<Page> {
		const known = pages.get(component);
		if (known !== undefined) return known;
		const load = manifest.pageMap?.get(component);
		if (load === undefined) throw new LeftToAstro(component);
		const module = (await (await load()).page()) as { default: Page };
		pages.set(component, module.default);
		return module.default;
	}

	async function drawOwn(route: Route, path: string): Promise<Drawn | null> {
		try {
			const page = await pageOf(route.component);
			const drawn = await page(new PageDrawing(route, paramsOf(route, path)), {}, {});
			if (!(drawn instanceof Html)) return null;
			return { status: route.status, type: HTML_TYPE, location: null, body: DOCTYPE + drawn.html };
		} catch (error) {
			if (!(error instanceof LeftToAstro)) throw error;
			route.isOurs = false;
			return null;
		}
	}

	return async function draw(address) {
		const path = decodeURI(address.slice(manifest.base.replace(/\/$/, '').length));
		const route = routes.find(({ pattern }) => pattern.test(path));
		const own = route?.isOurs ? await drawOwn(route, path) : null;
		return own ?? (await drawByAstro(app, address));
	};
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

function readRoutes(manifest: SSRManifest): Route[] {
	const place = (path: string): string =>
		`${manifest.base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
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
			isOurs:
				routeData.type === 'page' &&
				scripts.length === 0 &&
				links.length === 0 &&
				!sheets.includes(null),
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
