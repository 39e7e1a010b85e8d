import type { Place } from '../core/place.ts';
import type { Issue } from '../core/schema.ts';
import { SEVERITIES, type Severity } from '../core/severity.ts';
import { capitalised, listInWords, quantityInWords } from './in-words.ts';

/** Places of one finding that a page shows; the rest are counted. */
const MOST_PLACES = 12;

/** One fault or repair of a file, with every place where it stands. */
export interface Finding {
	code: string;
	severity: Severity;
	message: string;
	hint: string;
	places: Place[];
	morePlaces: number;
}

export const SEVERITY_NOUNS: Record<Severity, string> = {
	error: 'error',
	warning: 'warning',
	info: 'note',
};

/** The issues of one file, worst first; those that say the same of several places are one finding. */
export function findings(issues: readonly Issue[]): Finding[] {
	const byWords = new Map<string, Finding>();
	for (const { code, severity, message, hint, line, column } of issues) {
		const words = JSON.stringify([code, severity, message, hint]);
		const finding = byWords.get(words) ?? {
			code,
			severity,
			message,
			hint,
			places: [],
			morePlaces: 0,
		};
		const isRoom = finding.places.length < MOST_PLACES;
		byWords.set(words, {
			...finding,
			places: isRoom ? [...finding.places, { line, column }] : finding.places,
			morePlaces: finding.morePlaces + (isRoom ? 0 : 1),
		});
	}
	return [...byWords.values()].sort(
		(first, second) =>
			SEVERITIES.indexOf(first.severity) - SEVERITIES.indexOf(second.severity) ||
			(first.places[0]?.line ?? 0) - (second.places[0]?.line ?? 0)
	);
}

/** @example findingsInWords(list) // → 'One warning and two notes' */
export function findingsInWords(list: readonly Finding[]): string {
	const counts = SEVERITIES.flatMap((severity) => {
		const count = list.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [quantityInWords(count, SEVERITY_NOUNS[severity])];
	});
	return capitalised(listInWords(counts));
}
