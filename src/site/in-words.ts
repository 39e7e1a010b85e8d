/** Numbers and lists as they stand in a sentence. */
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** @example numberInWords(5) // → 'five'; numberInWords(1200) // → '1,200' */
export function numberInWords(count: number): string {
	return NUMBERS[count] ?? digits(count);
}

/** A whole number. @example digits(18602) // → '18,602' */
export function digits(count: number): string {
	return count < 1000 ? String(count) : String(count).replace(THOUSANDS, ',');
}

/** @example quantity(2, 'tool') // → '2 tools' */
export function quantity(count: number, singular: string, plural = `${singular}s`): string {
	return `${digits(count)} ${count === 1 ? singular : plural}`;
}

/** @example quantityInWords(2, 'server') // → 'two servers' */
export function quantityInWords(count: number, singular: string, plural = `${singular}s`): string {
	return `${numberInWords(count)} ${count === 1 ? singular : plural}`;
}

/** @example listInWords(['reads', 'edits', 'runs'], 'and') // → 'reads, edits and runs' */
export function listInWords(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** @example capitalised('five') // → 'Five' */
export function capitalised(text: string): string {
	const [first = '', ...rest] = text;
	return first.toUpperCase() + rest.join('');
}

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** @example dateInWords('2026-03-04') // → '4 March 2026' */
export function dateInWords(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
