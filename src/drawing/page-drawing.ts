import { Html } from './html.ts';

/** What the drawing of a page may ask for of the site that it belongs to. */
export interface PageFrame {
	/** Styles and scripts in the head of each page of a route. */
	head: Html;
	/** The element of a script by its id. */
	scriptElement(id: string): string;
}

type Slots = Readonly<Record<string, unknown>>;

/** One page while it is drawn: what compiled components know as their `$$result`. */
export class PageDrawing {
	readonly head: Html;
	readonly #params: Readonly<Record<string, string | undefined>>;
	readonly #frame: PageFrame;
	readonly #scripts = new Set<string>();

	constructor(frame: PageFrame, params: Readonly<Record<string, string | undefined>>) {
		this.head = frame.head;
		this.#frame = frame;
		this.#params = params;
	}

	/** What components know as `Astro`. */
	createAstro(props: object, slots: Slots | undefined): AstroGlobal {
		return new AstroGlobal(props, this.#params, slots);
	}

	/** A script is written where it is asked for first. */
	script(id: string): Html | string {
		if (this.#scripts.has(id)) return '';
		this.#scripts.add(id);
		return new Html(this.#frame.scriptElement(id));
	}
}

/** Asks for Astro itself to draw the page. */
export class LeftToAstro extends Error {
	constructor(what: string) {
		super(`Only Astro knows ${what}.`);
	}
}

class AstroGlobal {
	readonly props: object;
	readonly params: Readonly<Record<string, string | undefined>>;
	readonly slots: { has(name: string): boolean };
	/** Compiled components write themselves here. */
	self: unknown;

	constructor(
		props: object,
		params: Readonly<Record<string, string | undefined>>,
		slots: Slots | undefined
	) {
		this.props = props;
		this.params = params;
		this.slots = { has: (name) => Boolean(slots?.[name]) };
	}

	get url(): never {
		throw new LeftToAstro('Astro.url');
	}

	get request(): never {
		throw new LeftToAstro('Astro.request');
	}

	get site(): never {
		throw new LeftToAstro('Astro.site');
	}

	get response(): never {
		throw new LeftToAstro('Astro.response');
	}
}
