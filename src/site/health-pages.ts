import { paginate } from '../core/derive/paging.ts';
import type { Roster } from '../core/derive/roster.ts';
import { faultTitle } from './fault-titles.ts';
import { type HealthFacts, healthFacts } from './health-facts.ts';
import { type HealthRow, healthRows } from './health-rows.ts';
import { onceARoster } from './once-a-roster.ts';

/** All rows of one code that stand on one page. What they have in common is said once. */
export interface Fault {
	code: string;
	/** Fragment on its page. */
	anchor: string;
	/** Of the code, for people. */
	title: string;
	/** How many rows the code has on all pages. */
	count: number;
	/** True when the page before has the first of them. */
	isContinued: boolean;
	/** Null where the rows differ, and each says its own. */
	message: string | null;
	hint: string | null;
	/** Where the file of the first row can be read; null where there is none, or the fault was shown before. */
	shown: ShownPlace | null;
	rows: HealthRow[];
}

/** A place of which the page shows the lines. */
export interface ShownPlace extends Pick<HealthRow, 'path' | 'line' | 'column'> {
	/** Of the file. */
	sha256: string;
}

export interface HealthSection {
	severity: HealthRow['severity'];
	faults: Fault[];
}

export interface HealthPage {
	number: number;
	total: number;
	sections: HealthSection[];
}

/** Where a code begins. */
export interface FaultPlace extends Pick<Fault, 'anchor' | 'title' | 'count'> {
	page: number;
}

/** All that one page of the report shows. */
export interface HealthReport {
	facts: HealthFacts;
	page: HealthPage;
	places: FaultPlace[];
}

export const ROWS_A_PAGE = 200;

/** The pages of the site's report; built once a roster. */
export const healthPages: (roster: Roster) => HealthPage[] = onceARoster((roster) =>
	buildHealthPages(roster, ROWS_A_PAGE)
);

/**
 * One page of the report; null past the last.
 *
 * @param number - From 1.
 */
export function healthReport(roster: Roster, number: number): HealthReport | null {
	const pages = healthPages(roster);
	const page = pages[number - 1];
	if (page === undefined) return null;
	return { facts: healthFacts(roster), page, places: faultPlaces(pages) };
}

/** Everything that is wrong with a collection, as pages; there is always a first page. */
export function buildHealthPages(roster: Roster, size: number): HealthPage[] {
	const rows = healthRows(roster);
	const whole = Map.groupBy(rows, faultKey);
	return paginate(rows, size).map(({ number, total, members }) => ({
		number,
		total,
		sections: sectionsOf(members, { whole, roster }),
	}));
}

/** The codes in order, each with the page on which it begins. */
export function faultPlaces(pages: readonly HealthPage[]): FaultPlace[] {
	return pages.flatMap((page) =>
		page.sections
			.flatMap(({ faults }) => faults)
			.filter((fault) => !fault.isContinued)
			.map(({ anchor, title, count }) => ({ anchor, title, count, page: page.number }))
	);
}

function sectionsOf(
	rows: readonly HealthRow[],
	{ whole, roster }: { whole: Map<string, HealthRow[]>; roster: Roster }
): HealthSection[] {
	return [...Map.groupBy(rows, ({ severity }) => severity)].map(([severity, found]) => ({
		severity,
		faults: [...Map.groupBy(found, faultKey)].map(([key, members]) =>
			faultOf(members, { whole: whole.get(key) ?? members, roster })
		),
	}));
}

function faultOf(
	rows: HealthRow[],
	{ whole, roster }: { whole: readonly HealthRow[]; roster: Roster }
): Fault {
	const { code = '', severity } = whole[0] ?? {};
	const isContinued = rows[0] !== whole[0];
	return {
		code,
		// A file may be left out for a reason that has the name of an issue.
		anchor: severity === 'document' ? `left-out-${code}` : code,
		title: faultTitle(code),
		count: whole.length,
		isContinued,
		message: common(whole.map(({ message }) => message)),
		hint: common(whole.map(({ hint }) => hint)),
		shown: isContinued ? null : shownPlace(rows, roster),
		rows,
	};
}

/** The first place in an agent's file. */
function shownPlace(rows: readonly HealthRow[], { entries }: Roster): ShownPlace | null {
	const row = rows.find(({ agent }) => agent !== null);
	const entry = entries.get(row?.agent?.id ?? '');
	if (row === undefined || entry === undefined) return null;
	const { path, line, column } = row;
	return { path, line, column, sha256: entry.agent.source.sha256 };
}

function faultKey({ severity, code }: HealthRow): string {
	return `${severity} ${code}`;
}

function common(texts: readonly string[]): string | null {
	const [first] = texts;
	return first !== undefined && texts.every((text) => text === first) ? first : null;
}
