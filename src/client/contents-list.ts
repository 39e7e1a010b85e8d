/** The upper part of the window in which a heading counts as the one being read. */
const READING_BAND = '0px 0px -75% 0px';

/** Marks, in the list of contents inside it, the heading that is being read, and keeps it in sight. */
export class ContentsList extends HTMLElement {
	#observer: IntersectionObserver | undefined;

	connectedCallback(): void {
		const links = new Map<Element, HTMLAnchorElement>();
		for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
			const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
			if (heading) links.set(heading, link);
		}
		this.#observer = new IntersectionObserver(
			(changes) => {
				const reached = changes.filter((change) => change.isIntersecting).at(-1);
				const link = reached && links.get(reached.target);
				if (link) this.#mark(link);
			},
			{ rootMargin: READING_BAND }
		);
		for (const heading of links.keys()) this.#observer.observe(heading);
	}

	disconnectedCallback(): void {
		this.#observer?.disconnect();
	}

	#mark(link: HTMLAnchorElement): void {
		this.querySelector('[aria-current]')?.removeAttribute('aria-current');
		link.setAttribute('aria-current', 'true');
		const boxes = [
			this.querySelector<HTMLElement>('.toc'),
			this.closest<HTMLElement>('.part__rail'),
		];
		const box = boxes.find((one) => one !== null && one.scrollHeight > one.clientHeight);
		if (!box) return;
		const top = link.getBoundingClientRect().top - box.getBoundingClientRect().top;
		if (top < 0 || top > box.clientHeight - link.offsetHeight) {
			box.scrollTop += top - box.clientHeight / 3;
		}
	}
}

customElements.define('contents-list', ContentsList);
