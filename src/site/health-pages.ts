import { paginate } from '../core/derive/paging.ts';
import type { Roster } from '../core/derive/roster.ts';
import { faultTitle } from './fault-titles.ts';
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
	rows: HealthRow[];
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
export interface FaultPlace {
	fault: Fault;
	page: number;
}

export const ROWS_A_PAGE = 200;

/** The pages of the site's report; built once a roster. */
export const healthPages: (roster: Roster) => HealthPage[] = onceARoster((roster) =>
	buildHealthPages(roster, ROWS_A_PAGE)
);

/** Everything that is wrong with a collection, as pages; there is always a first page. */
export function buildHealthPages(roster: Roster, size: number): HealthPage[] {
	const rows = healthRows(roster);
	const whole = Map.groupBy(rows, faultKey);
	return paginate(rows, size).map(({ number, total, members }) => ({
		number,
		total,
		sections: sectionsOf(members, whole),
	}));
}

/** The codes in order, each with the page on which it begins. */
export function faultPlaces(pages: readonly HealthPage[]): FaultPlace[] {
	return pages.flatMap((page) =>
		page.sections
			.flatMap(({ faults }) => faults)
			.filter((fault) => !fault.isContinued)
			.map((fault) => ({ fault, page: page.number }))
	);
}

function sectionsOf(rows: readonly HealthRow[], whole: Map<string, HealthRow[]>): HealthSection[] {
	return [...Map.groupBy(rows, ({ severity }) => severity)].map(([severity, found]) => ({
		severity,
		faults: [...Map.groupBy(found, faultKey)].map(([key, members]) =>
			faultOf(members, whole.get(key) ?? members)
		),
	}));
}

function faultOf(rows: HealthRow[], whole: readonly HealthRow[]): Fault {
	const { code = '', severity } = whole[0] ?? {};
	return {
		code,
		// A file may be left out for a reason that has the name of an issue.
		anchor: severity === 'document' ? `left-out-${code}` : code,
		title: faultTitle(code),
		count: whole.length,
		isContinued: rows[0] !== whole[0],
		message: common(whole.map(({ message }) => message)),
		hint: common(whole.map(({ hint }) => hint)),
		rows,
	};
}

function faultKey({ severity, code }: HealthRow): string {
	return `${severity} ${code}`;
}

function common(texts: readonly string[]): string | null {
	const [first] = texts;
	return first !== undefined && texts.every((text) => text === first) ? first : null;
}
