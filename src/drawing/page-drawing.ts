import { Html } from './html.ts';

/** What the drawing of a page may ask for of the site that it belongs to. */
export interface PageFrame {
	/** Styles and scripts in the head of each page of a route. */
	head: Html;
	/** The element of a script by its id. */
	scriptElement(id: string): string;
}

type Params = Readonly<Record<string, string | undefined>>;
type SlotFunctions = Readonly<Record<string, unknown>>;

/** Of a part of a page that is known by its text alone. */
const BARE_FRAME: PageFrame = {
	get head(): never {
		throw new LeftToAstro('where a second head goes');
	},
	scriptElement(id) {
		throw new LeftToAstro(id);
	},
};

/** One page while it is drawn: what compiled components know as their `$$result`. */
export class PageDrawing {
	readonly #params: Params;
	readonly #frame: PageFrame;
	readonly #scripts = new Set<string>();

	constructor(frame: PageFrame, params: Params) {
		this.#frame = frame;
		this.#params = params;
	}

	get head(): Html {
		return this.#frame.head;
	}

	/** The same page for a part of it that has neither scripts nor a head. */
	bare(): PageDrawing {
		return new PageDrawing(BARE_FRAME, this.#params);
	}

	/** What components know as `Astro`. */
	createAstro(props: object, slots: SlotFunctions | undefined): AstroGlobal {
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
	constructor(what: string, options?: ErrorOptions) {
		super(`Only Astro knows ${what}.`, options);
	}
}

class AstroGlobal {
	readonly props: object;
	readonly params: Params;
	/** Compiled components write themselves here. */
	self: unknown;
	readonly #slots: SlotFunctions;

	constructor(props: object, params: Params, slots: SlotFunctions | undefined) {
		this.props = props;
		this.params = params;
		this.#slots = slots ?? {};
	}

	get slots(): AstroSlots {
		return new AstroSlots(this.#slots);
	}
}

/** Each slot's name is a property as well, which is true. */
class AstroSlots {
	readonly #slots: SlotFunctions;

	constructor(slots: SlotFunctions) {
		this.#slots = slots;
		for (const name of Object.keys(slots)) {
			Object.defineProperty(this, name, { value: true, enumerable: true });
		}
	}

	has(name: string): boolean {
		return Boolean(this.#slots[name]);
	}
}

Object.setPrototypeOf(AstroGlobal.prototype, onlyAstroKnows('Astro'));
Object.setPrototypeOf(AstroSlots.prototype, onlyAstroKnows('Astro.slots'));

/** What a property is looked for in when the object has none of the name. */
function onlyAstroKnows(object: string): object {
	const refuse = (_: object, name: string | symbol): never => {
		throw new LeftToAstro(`${object}.${String(name)}`);
	};
	return new Proxy({}, { get: refuse, has: refuse });
}
