import { LeftToAstro } from './page-drawing.ts';

/** Properties that are told to Astro and not to the component or element that has them. */
const DIRECTIVE = /^(?:client:|server:|class:list$)/;

/** Leaves the page to Astro when there is any. */
export function refuseDirectives(props: object): void {
	const directive = Object.keys(props).find((name) => DIRECTIVE.test(name));
	if (directive !== undefined) throw new LeftToAstro(directive);
}
