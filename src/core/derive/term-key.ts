import { STOP_WORDS } from './stop-words.ts';

const HAS_LETTER = /[^0-9.\-'’_/+#]/;
const PLURAL = /(?<=[^\s]{3}[^siu])s$/;
const ACRONYM_PLURAL = /^([A-Z0-9]{2,})s$/;
const NUMBER_FIRST = /^[0-9]{2}/;
const MAX_TERM_LENGTH = 32;

/**
 * What a word has in common with the same word written otherwise; null for words that tell nothing.
 *
 * @example termKey('APIs') // → 'api'
 */
export function termKey(written: string): string | null {
	if (written.length < 2 || written.length > MAX_TERM_LENGTH) return null;
	const lower = written.replace(ACRONYM_PLURAL, '$1').toLowerCase();
	if (STOP_WORDS.has(lower) || !HAS_LETTER.test(lower) || NUMBER_FIRST.test(lower)) return null;
	const singular = lower.replace(PLURAL, '');
	return STOP_WORDS.has(singular) ? null : singular;
}
