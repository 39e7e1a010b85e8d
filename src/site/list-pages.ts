import { type Page, paginate } from '../core/derive/paging.ts';
import type { Roster } from '../core/derive/roster.ts';
import type { Agent, Category } from '../core/schema.ts';
import { onceARoster } from './once-a-roster.ts';

/** The agents of one category that stand on one page. */
export interface Drawer {
	category: Category | null;
	/** Fragment on its page. */
	anchor: string;
	/** How many the category has on all pages. */
	count: number;
	/** True when the page before has the first of them. */
	isContinued: boolean;
	agents: Agent[];
}

export interface ListPage {
	number: number;
	total: number;
	drawers: Drawer[];
}

/** Where a category begins. */
export interface DrawerPlace {
	drawer: Drawer;
	page: number;
}

export const AGENTS_A_PAGE = 60;

/** The pages of the site's list; built once a roster. */
export const listPages: (roster: Roster) => ListPage[] = onceARoster((roster) =>
	buildListPages(roster, AGENTS_A_PAGE)
);

/** The collection as pages of agents in drawers; there is always a first page. */
export function buildListPages(roster: Roster, size: number): ListPage[] {
	const rows = roster.categories.flatMap((group) =>
		group.agents.map((agent, index) => ({ group, agent, index }))
	);
	return paginate(rows, size).map(({ number, total, members }) => ({
		number,
		total,
		drawers: drawersOf(members),
	}));
}

/** The categories in order, each with the page on which it begins. */
export function drawerPlaces(pages: readonly ListPage[]): DrawerPlace[] {
	return pages.flatMap((page) =>
		page.drawers
			.filter((drawer) => !drawer.isContinued)
			.map((drawer) => ({ drawer, page: page.number }))
	);
}

function drawersOf(rows: Page<Row>['members']): Drawer[] {
	const drawers = new Map<Row['group'], Drawer>();
	for (const { group, agent, index } of rows) {
		const drawer = drawers.get(group);
		if (drawer) drawer.agents.push(agent);
		else {
			drawers.set(group, {
				category: group.category,
				anchor:
					group.category === null
						? 'uncategorised'
						: `cat-${group.category.id.replaceAll('/', '--')}`,
				count: group.agents.length,
				isContinued: index > 0,
				agents: [agent],
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
