import { type Page, paginate } from '../core/derive/paging.ts';
import type { Facet, Roster } from '../core/derive/roster.ts';
import type { Agent, Category } from '../core/schema.ts';
import { type EntryView, entryView } from './entry-view.ts';
import { onceARoster } from './once-a-roster.ts';
import { shownFacets } from './shown-facets.ts';

/** The agents of one category that stand on one page. */
export interface Drawer {
	category: Category | null;
	/** Fragment on its page. */
	anchor: string;
	/** How many the category has on all pages. */
	count: number;
	/** True when the page before has the first of them. */
	isContinued: boolean;
	entries: EntryView[];
}

export interface ListPage {
	number: number;
	total: number;
	drawers: Drawer[];
}

/** Where a category begins. */
export interface DrawerPlace extends Pick<Drawer, 'category' | 'anchor' | 'count'> {
	page: number;
}

/** All that one page of the list shows. */
export interface AgentList {
	page: ListPage;
	/** Agents on all pages. */
	count: number;
	/** False where no agent lies in a category. */
	isSorted: boolean;
	places: DrawerPlace[];
	facets: Facet[];
}

export const AGENTS_A_PAGE = 60;

/** The pages of the site's list; built once a roster. */
export const listPages: (roster: Roster) => ListPage[] = onceARoster((roster) =>
	buildListPages(roster, AGENTS_A_PAGE)
);

/**
 * One page of the list; null past the last.
 *
 * @param number - From 1.
 */
export function agentList(roster: Roster, number: number): AgentList | null {
	const pages = listPages(roster);
	const page = pages[number - 1];
	if (page === undefined) return null;
	return {
		page,
		count: roster.agents.length,
		isSorted: roster.categories.some(({ category }) => category !== null),
		places: drawerPlaces(pages),
		facets: shownFacets(roster),
	};
}

/** The collection as pages of agents in drawers; there is always a first page. */
export function buildListPages(roster: Roster, size: number): ListPage[] {
	const rows = roster.categories.flatMap((group) =>
		group.agents.map((agent, index) => ({ group, agent, index }))
	);
	return paginate(rows, size).map(({ number, total, members }) => ({
		number,
		total,
		drawers: drawersOf(members, roster.names),
	}));
}

/** The categories in order, each with the page on which it begins. */
export function drawerPlaces(pages: readonly ListPage[]): DrawerPlace[] {
	return pages.flatMap((page) =>
		page.drawers
			.filter((drawer) => !drawer.isContinued)
			.map(({ category, anchor, count }) => ({ category, anchor, count, page: page.number }))
	);
}

function drawersOf(rows: Page<Row>['members'], names: Roster['names']): Drawer[] {
	const drawers = new Map<Row['group'], Drawer>();
	for (const { group, agent, index } of rows) {
		const drawer = drawers.get(group);
		const entry = entryView(agent, names);
		if (drawer) drawer.entries.push(entry);
		else {
			drawers.set(group, {
				category: group.category,
				anchor:
					group.category === null
						? 'uncategorised'
						: `cat-${group.category.id.replaceAll('/', '--')}`,
				count: group.agents.length,
				isContinued: index > 0,
				entries: [entry],
			});
		}
	}
	return [...drawers.values()];
}

interface Row {
	group: Roster['categories'][number];
	agent: Agent;
	/** Place in the group, from 0. */
	index: number;
}
