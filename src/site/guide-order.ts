import { compareCodeUnits } from '../core/derive/fold.ts';
import type { Guide } from './guide-schema.ts';

/** One guide as the list and the links between guides know it. */
export interface GuideEntry {
	id: string;
	data: Guide;
}

/** The guides in the order in which they are read: by `order`, then by title. */
export function guidesInOrder<Entry extends GuideEntry>(guides: readonly Entry[]): Entry[] {
	return [...guides].sort(
		(first, second) =>
			first.data.order - second.data.order ||
			compareCodeUnits(first.data.title, second.data.title) ||
			compareCodeUnits(first.id, second.id)
	);
}

/**
 * What is read before and after one guide.
 *
 * @param ordered - In reading order.
 */
export function guideNeighbours<Entry extends GuideEntry>(
	ordered: readonly Entry[],
	id: string
): { previous: Entry | undefined; next: Entry | undefined } {
	const place = ordered.findIndex((guide) => guide.id === id);
	return { previous: ordered[place - 1], next: ordered[place + 1] };
}
