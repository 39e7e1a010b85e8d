/** The facets of the page, as `components/Facets.astro` draws them: which are set, and their counts. */
export class SearchFacetPanel {
	readonly #boxes: HTMLInputElement[];

	constructor(root: ParentNode) {
		this.#boxes = [...root.querySelectorAll<HTMLInputElement>('.facets input[type="checkbox"]')];
	}

	/** The values that the page knows, by facet. */
	get values(): Map<string, string[]> {
		const values = new Map<string, string[]>();
		for (const { name, value } of this.#boxes) {
			values.set(name, [...(values.get(name) ?? []), value]);
		}
		return values;
	}

	/** What is set, and what the address asks for beside it: a page draws only so many values. */
	wantedBeside(asked: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
		const known = this.values;
		const wanted = new Map<string, Set<string>>();
		for (const [key, values] of asked) {
			const unknown = [...values].filter((value) => !known.get(key)?.includes(value));
			if (unknown.length > 0) wanted.set(key, new Set(unknown));
		}
		for (const { name, value, checked } of this.#boxes) {
			if (checked) wanted.set(name, (wanted.get(name) ?? new Set()).add(value));
		}
		return wanted;
	}

	/** Sets the boxes to what is wanted. */
	show(wanted: ReadonlyMap<string, ReadonlySet<string>>): void {
		for (const box of this.#boxes) box.checked = wanted.get(box.name)?.has(box.value) ?? false;
	}

	labelOf(key: string, value: string): string {
		const box = this.#boxes.find((each) => each.name === key && each.value === value);
		return box?.labels?.[0]?.querySelector('span')?.textContent ?? value;
	}

	showCounts(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): void {
		for (const box of this.#boxes) {
			const count = counts.get(box.name)?.get(box.value);
			const label = box.labels?.[0];
			const shown = label?.querySelector('span:last-of-type');
			if (count === undefined || !label || !shown) continue;
			shown.textContent = String(count);
			label.classList.toggle('none', count === 0);
		}
	}
}
