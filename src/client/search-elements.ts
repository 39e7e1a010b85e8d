/** Elements from plain text. Nothing of an agent ever reaches a page as markup. */
import { markPath } from '../core/derive/mark.ts';
import type { Segment } from '../search/evidence.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** @param className - Empty for none. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	className: string,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	if (className !== '') made.className = className;
	made.append(...children);
	return made;
}

export function link(address: string, ...children: (Node | string)[]): HTMLAnchorElement {
	const made = element('a', '', ...children);
	made.href = address;
	return made;
}

/** The face of an agent, as `components/Mark.astro` draws it. */
export function mark({ name, id }: { name: string; id: string }): SVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'mark');
	svg.setAttribute('viewBox', '0 0 38 30');
	svg.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', markPath(name, id));
	svg.append(path);
	return svg;
}

export function marked(segments: readonly Segment[]): (Node | string)[] {
	return segments.map(({ text, isFound }) => (isFound ? element('mark', '', text) : text));
}
