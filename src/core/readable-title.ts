import { KNOWN_WORDS } from './known-words.ts';

const SEPARATORS = /[-_:/\s]+/;
const WHITESPACE = /\s+/g;
const HAS_CAPITAL = /\p{Lu}/u;

/** Stay small inside a title. */
const SMALL_WORDS = new Set([
	'a',
	'an',
	'and',
	'as',
	'at',
	'by',
	'for',
	'in',
	'of',
	'on',
	'or',
	'the',
	'to',
	'vs',
	'with',
]);

/**
 * A name as a person would write it. One that already is in words, with spaces or with capitals of
 * its own, stays.
 *
 * @example readableTitle('rest-api-designer') // → 'REST API Designer'
 */
export function readableTitle(name: string): string {
	const line = name.replace(WHITESPACE, ' ').trim();
	if (
		line.includes(' ') ||
		(HAS_CAPITAL.test(line) && !line.includes('-') && !line.includes('_'))
	) {
		return line;
	}
	const words = line.split(SEPARATORS).filter(Boolean);
	if (words.length === 0) return line;
	return words.map((word, index) => titleWord(word, index)).join(' ');
}

/**
 * A folder's name as a heading: only its first word has a capital.
 *
 * @example readableHeading('01-core_development') // → '01 core development'
 * @example readableHeading('ui-design') // → 'UI design'
 */
export function readableHeading(name: string): string {
	const words = name.split(SEPARATORS).filter(Boolean);
	if (words.length === 0) return name.trim();
	return words
		.map((word, index) => KNOWN_WORDS.get(word) ?? (index === 0 ? capitalise(word) : word))
		.join(' ');
}

function titleWord(word: string, index: number): string {
	const known = KNOWN_WORDS.get(word);
	if (known !== undefined) return known;
	if (HAS_CAPITAL.test(word) || (index > 0 && SMALL_WORDS.has(word))) return word;
	return capitalise(word);
}

function capitalise(word: string): string {
	const [first = '', ...rest] = word;
	return first.toUpperCase() + rest.join('');
}
