import type { Roster } from '../core/derive/roster.ts';
import { nameSlug } from '../core/ids.ts';
import type { Agent, Category } from '../core/schema.ts';
import { type AgentFace, faceOf } from './agent-face.ts';
import { onceARoster } from './once-a-roster.ts';
import { requestOf } from './request.ts';
import { shortened } from './shortened.ts';

/** Requests on one page, about: those of one agent stay together while they fit. */
const REQUESTS_A_PAGE = 100;
const LONGEST_REQUEST = 200;

export interface Request {
	text: string;
	/** Fragment of the example on the agent's page. */
	anchor: string;
}

/** One agent beside what people ask of it. */
export interface Asker {
	agent: AgentFace;
	/** True when others have its name, so that its id has to tell it apart. */
	isShared: boolean;
	requests: Request[];
}

export interface GalleryGroup {
	/** Null for agents that lie in no category. */
	category: Category | null;
	askers: Asker[];
	requests: number;
}

/** Where the requests of a category begin. */
export interface GalleryPlace {
	category: Category | null;
	page: number;
	requests: number;
}

export interface Gallery {
	requests: number;
	places: GalleryPlace[];
	/** At least one, empty when nobody asks anything. */
	pages: GalleryGroup[][];
}

/** All that one page of the gallery shows. */
export interface GalleryPage extends Pick<Gallery, 'requests' | 'places'> {
	/** From 1. */
	number: number;
	total: number;
	groups: GalleryGroup[];
}

const gallery = onceARoster(buildGallery);

/** How many pages the gallery has; at least one. */
export function countGalleryPages(roster: Roster): number {
	return gallery(roster).pages.length;
}

/**
 * One page of the gallery; null past the last.
 *
 * @param number - From 1.
 */
export function galleryPage(roster: Roster, number: number): GalleryPage | null {
	const { requests, places, pages } = gallery(roster);
	const groups = pages[number - 1];
	return groups === undefined ? null : { number, total: pages.length, requests, places, groups };
}

/** What people ask, over all agents, in the order of the lists and in pages of about even length. */
export function buildGallery({ categories, names }: Pick<Roster, 'categories' | 'names'>): Gallery {
	const placed = categories.flatMap(({ category, agents }) =>
		agents.flatMap((agent) => askersOf(agent, names)).map((asker) => ({ category, asker }))
	);
	const pages: PlacedAsker[][] = [[]];
	let room = REQUESTS_A_PAGE;
	for (const each of placed) {
		const size = each.asker.requests.length;
		if (size > room) {
			pages.push([]);
			room = REQUESTS_A_PAGE;
		}
		pages.at(-1)?.push(each);
		room -= size;
	}
	const groups = pages.map(grouped);
	return {
		requests: placed.reduce((sum, { asker }) => sum + asker.requests.length, 0),
		places: placesOf(groups),
		pages: groups,
	};
}

/** Fragment of a category on its page of the gallery. */
export function galleryAnchor(category: Category | null): string {
	return category === null ? 'asks' : `asks-${category.id.replaceAll('/', '--')}`;
}

function placesOf(pages: readonly GalleryGroup[][]): GalleryPlace[] {
	const places = new Map<string | undefined, GalleryPlace>();
	for (const [index, groups] of pages.entries()) {
		for (const { category, requests } of groups) {
			const place = places.get(category?.id) ?? { category, page: index + 1, requests: 0 };
			places.set(category?.id, { ...place, requests: place.requests + requests });
		}
	}
	return [...places.values()];
}

/** An agent with its requests; in several parts when it alone would overfill a page. */
function askersOf(agent: Agent, names: Roster['names']): Asker[] {
	const requests = agent.examples.flatMap((example) => {
		const text = requestOf(example);
		return text === null
			? []
			: [{ text: shortened(text, LONGEST_REQUEST), anchor: example.anchor }];
	});
	const parts = Math.ceil(requests.length / REQUESTS_A_PAGE);
	const isShared = (names.get(nameSlug(agent.name))?.length ?? 0) > 1;
	return Array.from({ length: parts }, (_, part) => ({
		agent: faceOf(agent),
		isShared,
		requests: requests.slice(part * REQUESTS_A_PAGE, (part + 1) * REQUESTS_A_PAGE),
	}));
}

function grouped(placed: readonly PlacedAsker[]): GalleryGroup[] {
	const groups: GalleryGroup[] = [];
	for (const { category, asker } of placed) {
		let group = groups.at(-1);
		if (group?.category?.id !== category?.id || group === undefined) {
			group = { category, askers: [], requests: 0 };
			groups.push(group);
		}
		group.askers.push(asker);
		group.requests += asker.requests.length;
	}
	return groups;
}

interface PlacedAsker {
	category: Category | null;
	asker: Asker;
}
