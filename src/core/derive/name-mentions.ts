import { nameSlug } from '../ids.ts';
import { CAPITALS as C, WORD_CHARACTERS as W } from './word-characters.ts';

/** `backend-architect`; a dot joins only numbers, so that `backend-architect.md` names it as well. */
const KEBAB = new RegExp(`(?<![${W}])[${W}]+(?:(?:[-_]|\\.(?=[0-9]))[${W}]+)+`, 'g');
const CAPITAL_WORD = `[${C}][${W}]*(?:[/.][${W}]+){0,4}`;
/** `Backend Architect`, `CI/CD Automation Troubleshooter`: two or more words with capitals. */
const TITLE_RUN = new RegExp(`(?<![${W}/.])${CAPITAL_WORD}(?:[ -]${CAPITAL_WORD})+`, 'g');
const LONGEST_TITLE = 5;
/** One word counts as a name only where the text points at it as one. */
const POINTED_AT = [
	new RegExp(`\`([${W}]+)\``, 'g'),
	new RegExp(`\\*\\*([${W}]+)\\*\\*`, 'g'),
	new RegExp(`(?<![${W}])@([${W}]+)`, 'g'),
	new RegExp(`(?<=(?<![${W}-])([${W}]+) (?:sub-?)?)agent(?![${W}])`, 'g'),
];
const AT_AGENT = /^agent-/;

/**
 * Everything in a text that could be another agent's name, by `nameSlug`, with how often it stands
 * there. It does not need to know the names, so it holds for as long as the text does.
 */
export function countNameMentions(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const written of writtenNames(text)) counts.set(written, (counts.get(written) ?? 0) + 1);
	const mentions = new Map<string, number>();
	for (const [written, count] of counts) {
		const name = nameSlug(written).replace(AT_AGENT, '');
		mentions.set(name, (mentions.get(name) ?? 0) + count);
	}
	return mentions;
}

function* writtenNames(text: string): Generator<string> {
	for (const [written] of text.matchAll(KEBAB)) yield written;
	for (const [run] of text.matchAll(TITLE_RUN)) yield* titlesIn(run.split(' '));
	for (const pattern of POINTED_AT) {
		for (const [, written = ''] of text.matchAll(pattern)) yield written;
	}
}

function titlesIn(words: readonly string[]): string[] {
	return words.flatMap((_, start) =>
		words
			.slice(start + 1, start + LONGEST_TITLE)
			.map((_word, index) => words.slice(start, start + index + 2).join(' '))
	);
}
