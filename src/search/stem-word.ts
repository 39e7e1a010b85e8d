/**
 * Porter's stemmer (1980) for English. Pagefind stems what it is asked by itself; this one tells
 * which words of a query or of the collection are one word, and a difference between the two costs
 * nothing but that.
 */
const CONSONANTS = '[^aeiou][^aeiouy]*';
const VOWELS = '[aeiouy][aeiou]*';
const HAS_ONE_SYLLABLE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}`);
const HAS_ONLY_ONE_SYLLABLE = new RegExp(
	`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}(?:${VOWELS})?$`
);
const HAS_TWO_SYLLABLES = new RegExp(
	`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`
);
const HAS_VOWEL = new RegExp(`^(?:${CONSONANTS})?[aeiouy]`);
const ENDS_SHORT = new RegExp(`^${CONSONANTS}[aeiouy][^aeiouwxy]$`);
const ENGLISH = /^[a-z]{3,}$/;

const DERIVED_SUFFIX =
	/^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
const DERIVED_TO: Readonly<Record<string, string>> = {
	ational: 'ate',
	tional: 'tion',
	enci: 'ence',
	anci: 'ance',
	izer: 'ize',
	bli: 'ble',
	alli: 'al',
	entli: 'ent',
	eli: 'e',
	ousli: 'ous',
	ization: 'ize',
	ation: 'ate',
	ator: 'ate',
	alism: 'al',
	iveness: 'ive',
	fulness: 'ful',
	ousness: 'ous',
	aliti: 'al',
	iviti: 'ive',
	biliti: 'ble',
	logi: 'log',
};
const ADJECTIVE_SUFFIX = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
const ADJECTIVE_TO: Readonly<Record<string, string>> = {
	icate: 'ic',
	ative: '',
	alize: 'al',
	iciti: 'ic',
	ical: 'ic',
	ful: '',
	ness: '',
};
const LAST_SUFFIX =
	/^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

/**
 * The stem that the inflections of an English word share. Words with other letters stay as they are.
 *
 * @example stemWord('debugging') // → 'debug'
 */
export function stemWord(word: string): string {
	if (!ENGLISH.test(word)) return word;
	// A y at the start is a consonant; a capital keeps it out of the vowels.
	const start = word.startsWith('y') ? `Y${word.slice(1)}` : word;
	const steps = [
		dropPlural,
		dropTense,
		replaceY,
		replaceDerived,
		replaceAdjective,
		dropLast,
		dropE,
	];
	return steps.reduce((stem, step) => step(stem), start).toLowerCase();
}

function dropPlural(word: string): string {
	if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
	return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function dropTense(word: string): string {
	const eed = /^(.+?)eed$/.exec(word)?.[1];
	if (eed !== undefined) return HAS_ONE_SYLLABLE.test(eed) ? `${eed}ee` : word;
	const stem = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
	if (stem === undefined || !HAS_VOWEL.test(stem)) return word;
	if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
	if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
	return ENDS_SHORT.test(stem) ? `${stem}e` : stem;
}

function replaceY(word: string): string {
	const stem = /^(.+?)y$/.exec(word)?.[1];
	return stem !== undefined && HAS_VOWEL.test(stem) ? `${stem}i` : word;
}

function replaceDerived(word: string): string {
	return replaceSuffix(word, DERIVED_SUFFIX, DERIVED_TO);
}

function replaceAdjective(word: string): string {
	return replaceSuffix(word, ADJECTIVE_SUFFIX, ADJECTIVE_TO);
}

function replaceSuffix(
	word: string,
	pattern: RegExp,
	replacements: Readonly<Record<string, string>>
): string {
	const [, stem, suffix] = pattern.exec(word) ?? [];
	if (stem === undefined || suffix === undefined || !HAS_ONE_SYLLABLE.test(stem)) return word;
	return stem + (replacements[suffix] ?? '');
}

function dropLast(word: string): string {
	const stem = LAST_SUFFIX.exec(word)?.[1];
	if (stem !== undefined) return HAS_TWO_SYLLABLES.test(stem) ? stem : word;
	const ion = /^(.+?[st])ion$/.exec(word)?.[1];
	return ion !== undefined && HAS_TWO_SYLLABLES.test(ion) ? ion : word;
}

function dropE(word: string): string {
	const stem = /^(.+?)e$/.exec(word)?.[1];
	const mayDrop =
		stem !== undefined &&
		(HAS_TWO_SYLLABLES.test(stem) || (HAS_ONLY_ONE_SYLLABLE.test(stem) && !ENDS_SHORT.test(stem)));
	const bare = mayDrop ? stem : word;
	return /ll$/.test(bare) && HAS_TWO_SYLLABLES.test(bare) ? bare.slice(0, -1) : bare;
}
