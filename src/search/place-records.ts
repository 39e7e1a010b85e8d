import { contentName, type IndexFile, indexFile, pack, unpack } from './index-file.ts';
import type { IndexedPage } from './index-state.ts';

/** The records of an index, which results are shown from. */
export interface PlacedRecords {
	files: IndexFile[];
	/** Of each page: its name, and the file that it shares with others, which is empty when it has its own. */
	places: { name: string; group: string }[];
}

interface PlaceOptions {
	language: string;
	/** The most files that they are spread over. */
	maxFragments: number | undefined;
}

/** Puts each record into a file of its own, or those that stand side by side into one. */
export function placeRecords(
	pages: readonly IndexedPage[],
	{ language, maxFragments }: PlaceOptions
): PlacedRecords {
	const named = pages.map((page) => ({ ...page, name: `${language}_${page.name}` }));
	if (maxFragments === undefined || pages.length <= maxFragments) {
		return {
			files: named.map(({ name, record }) => ({
				path: `fragment/${name}.pf_fragment`,
				key: name,
				content: () => record,
			})),
			places: named.map(({ name }) => ({ name, group: '' })),
		};
	}
	const size = Math.ceil(pages.length / maxFragments);
	const groups = Array.from({ length: Math.ceil(pages.length / size) }, (_, at) =>
		groupFile(named.slice(at * size, (at + 1) * size), language)
	);
	return {
		files: groups.map(({ file }) => file),
		places: named.map(({ name }, position) => ({
			name,
			group: groups[Math.floor(position / size)]?.name ?? '',
		})),
	};
}

/** One JSON object that holds the records by their names. */
function groupFile(
	members: readonly { name: string; record: Uint8Array }[],
	language: string
): { name: string; file: IndexFile } {
	const entries = members.map(
		({ name, record }) => `${JSON.stringify(name)}:${Buffer.from(unpack(record)).toString()}`
	);
	const content = Buffer.from(`{${entries.join(',')}}`);
	const name = `${language}_group_${contentName(content)}`;
	return { name, file: indexFile(`fragment/${name}.pf_fragment`, content, pack) };
}
