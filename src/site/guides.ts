import { type CollectionEntry, getCollection } from 'astro:content';
import { type GuideEntry, guidesInOrder } from './guide-order.ts';

const OWN_FOLDER = '/guides-own/';

export interface SiteGuide extends GuideEntry {
	entry: CollectionEntry<'guides'> | CollectionEntry<'ownGuides'>;
	/** For the maintainer's own: the file, from the folder of guides. Null for those about Roster. */
	ownFile: string | null;
}

/**
 * The guides in the order in which they are read: the maintainer's own first. One of theirs takes the
 * place of one about Roster that has the same id.
 */
export async function getGuides(): Promise<SiteGuide[]> {
	const own = (await getCollection('ownGuides')).map((entry) => ({
		entry,
		ownFile: entry.filePath?.split(OWN_FOLDER)[1] ?? '',
	}));
	const ownIds = new Set(own.map(({ entry }) => entry.id));
	const shipped = (await getCollection('guides'))
		.filter(({ id }) => !ownIds.has(id))
		.map((entry) => ({ entry, ownFile: null }));
	return [own, shipped].flatMap((group) =>
		guidesInOrder(group.map((guide) => ({ id: guide.entry.id, data: guide.entry.data, ...guide })))
	);
}
