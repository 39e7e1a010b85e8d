import { basename } from 'node:path';

const END = '.new';
const DIGITS = /^\d+$/;

/** Of the folder in which a process makes what is new in a site: `.dist.123.new`. */
export function stagingName(place: string, pid: number): string {
	return `.${basename(place)}.${pid}${END}`;
}

/** The process that such a folder belongs to; null for any other name. */
export function stagingProcess(place: string, name: string): number | null {
	const start = `.${basename(place)}.`;
	if (!name.startsWith(start) || !name.endsWith(END)) return null;
	const pid = name.slice(start.length, -END.length);
	return DIGITS.test(pid) ? Number(pid) : null;
}
