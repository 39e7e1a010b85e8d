import givenPlaces from 'virtual:roster/places';

/** Where the front half leaves its work for the pages. All paths are absolute. */
export interface Places {
	/** The snapshot as JSON. */
	snapshotPath: string;
	/** Folder of rendered prompts, named by their keys. */
	promptsFolder: string;
	/** Folder of source files as they were read, named by their SHA-256. */
	sourcesFolder: string;
}

let places: Places | null = givenPlaces;

/** Tells a bundled site where to look; in development the places are known from the start. */
export function setPlaces(next: Places): void {
	places = next;
}

/** @throws When nothing has been set, which is a fault of whoever renders the site. */
export function getPlaces(): Places {
	if (places === null) throw new Error('The site does not know where its snapshot lies.');
	return places;
}
