import type { LineMentions, Mention } from './find-mentions.ts';
import type { TopicToken } from './topic-tokens.ts';

/** Between two members of a list, or a label and what it lists: `Go 1.22, Rust`, `**Go**: Gin`. */
const LIST_GAP =
	/^(?:[\s\d.+x)*_`"”]*(?:[,;|•&/:]|→|->|\b(?:and|or)\b)+[\s*_`("“]*(?:(?:and|or)\s)?[*_`]*|(?:\s\p{L}+){0,2}[*_]*:[*_]*\s+)$/iu;
const VERSION = /^v?\d+(?:\.\d+)*[+x]?$/;
/** What stands behind the name of a technology, and not behind the verb that is spelled like it. */
const CUES: ReadonlySet<string> = new Set(
	`language code coding codebase programming programmer developer development application app service
	framework runtime backend server component plugin ecosystem engineer compiler sdk api pattern idiom
	toolchain library script router hook syntax interop binding package crate gem workspace channel bot
	database profiling routine stack architect module based`
		.trim()
		.split(/\s+/)
);
/** Behind a name in a title too: `Go Expert`. */
const ROLES: ReadonlySet<string> = new Set(
	'pro expert specialist developer engineer programmer architect language master'.split(' ')
);
/** Words that are tools of agents besides, so that a capital in a sentence is no proof. */
const TOOL_WORDS: ReadonlySet<string> = new Set(['Bash']);
/** In front of the name of a language. */
const LEADS: ReadonlySet<string> = new Set(
	'in using with via idiomatic modern embedded advanced'.split(' ')
);
/** Names that are verbs as well. */
const VERBS: ReadonlySet<string> = new Set(
	'go make react express access echo sketch flux segment zoom excel bootstrap'.split(' ')
);
/** Behind a verb: `Go to`, `Make the`, `React quickly`. */
const VERB_TAILS: ReadonlySet<string> = new Set(
	'to the a an your it its this that these sure no with through over from ahead live back beyond deep each every any'.split(
		' '
	)
);
const SENTENCE_BREAK = /(?:^|[.!?:–—]|^[\s>]*(?:[-*+]|\d+[.)]))[\s*_`"“([]*$/;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
/** So many of a line's words with a capital make a title of it, where capitals prove nothing. */
const TITLE_CASE = 0.5;

/** Whether a mention is one: where the topic is named elsewhere in the file, a capital will do. */
export type Proof = 'proven' | 'if named elsewhere' | 'none';

/**
 * Proves the mentions of a line, in their order: those of plain names, and those of ordinary words
 * (`Go`, `Spring`) that stand in a list of such names, before a version or a telling word, or with a
 * capital inside a sentence.
 */
export function proveMentions(line: string, { tokens, mentions }: LineMentions): Proof[] {
	const hasDoubtful = mentions.some(({ isDoubtful }) => isDoubtful);
	const isTitle = hasDoubtful && isTitleCase(tokens);
	const listed = hasDoubtful ? listProven(line, mentions) : null;
	return mentions.map((mention) => {
		const isVerb = mention.to - mention.from === 1 && VERBS.has(tokens[mention.from]?.key ?? '');
		if (!(isVerb || mention.isDoubtful)) return 'proven';
		const tail = tokens[mention.to]?.key ?? '';
		const isStart = SENTENCE_BREAK.test(line.slice(0, mention.start));
		if (isVerb && isStart && VERB_TAILS.has(tail) && line[mention.end] === ' ') return 'none';
		if (!mention.isDoubtful || listed?.has(mention)) return 'proven';
		if (isProven(line, tokens, { mention, isStart, isTitle })) return 'proven';
		return isStart ? 'none' : 'if named elsewhere';
	});
}

function isProven(
	line: string,
	tokens: readonly TopicToken[],
	{ mention, isStart, isTitle }: { mention: Mention; isStart: boolean; isTitle: boolean }
): boolean {
	const next = tokens[mention.to];
	const before = tokens[mention.from - 1];
	const isLetter = mention.end - mention.start === 1;
	const isNextWord = next !== undefined && /^[ -]$/.test(line.slice(mention.end, next.start));
	if (isNextWord && !isLetter && VERSION.test(next.text)) return true;
	if (isNextWord && ROLES.has(next.key)) return true;
	if (isNextWord && CUES.has(next.key) && !(isTitle && isStart && !isLetter)) return true;
	if (line[mention.start - 1] === '-' || line[mention.end] === '-') return false;
	if (TOOL_WORDS.has(tokens[mention.from]?.text ?? '')) return false;
	const isEnclosed = line[mention.start - 1] === '(' && /[/,)]/.test(line[mention.end] ?? '');
	if (isEnclosed && !isLetter) return true;
	const isLed = before !== undefined && line.slice(before.end, mention.start) === ' ';
	if (isLed && LEADS.has(before.key) && !(isLetter && before.key === 'with')) return true;
	return isLed && !(isLetter || isStart || isTitle);
}

/** The members of lists in which one name at least is plain, or two ordinary words stand together. */
function listProven(line: string, mentions: readonly Mention[]): Set<Mention> {
	const proven = new Set<Mention>();
	let run: Mention[] = [];
	const close = (): void => {
		const isList = run.length > 1 && (run.some((one) => !one.isDoubtful) || run.length > 2);
		if (isList) for (const mention of run) proven.add(mention);
		run = [];
	};
	for (const mention of mentions) {
		const before = run.at(-1);
		if (before && !LIST_GAP.test(line.slice(before.end, mention.start))) close();
		if (mention.topics.some(({ kind }) => kind === 'name')) run.push(mention);
		else close();
	}
	close();
	return proven;
}

function isTitleCase(tokens: readonly TopicToken[]): boolean {
	const capitals = tokens.filter(({ text }) => CAPITAL.test(text)).length;
	const lower = tokens.filter(({ text }) => LOWER.test(text)).length;
	return capitals > (capitals + lower) * TITLE_CASE && tokens.length > 1;
}
