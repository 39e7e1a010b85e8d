import { isOrderToHost, stripSelfMention, stripSentenceLeadIn } from './lead-ins.ts';
import { markdownToPlainText } from './plain-text.ts';
import { splitSentences } from './sentences.ts';
import { shorten } from './shorten.ts';

const MAX_LENGTH = 200;
/** A sentence this short says too little alone; the next one is taken along even if it must be cut. */
const TOO_SHORT = 40;
const FIRST_LETTER = /^(["'“‘([]*)(\p{Ll})/u;
/** Names such as `iOS` and `eBPF` keep their small first letter. */
const MIXED_CASE_WORD = /^["'“‘([]*\p{Ll}{1,3}\p{Lu}/u;

/**
 * Says in one or two plain sentences what an agent is for, on one line of about 200 characters:
 * Markdown and lead-ins go, the rest is in the file's own words. Empty when there is no text.
 *
 * @example summarise('Use this agent when you need to design APIs.') // → 'Design APIs.'
 */
export function summarise(whenToUse: string): string {
	const sentences = splitSentences(markdownToPlainText(whenToUse));
	const telling = sentences.filter((sentence) => !isOrderToHost(sentence));
	const [first, second] = telling.length > 0 ? telling : sentences;
	if (first === undefined) return '';
	const opening = capitalise(stripSentenceLeadIn(first));
	const both =
		second === undefined ? opening : `${opening} ${capitalise(stripSelfMention(second))}`;
	const fits = both.length <= MAX_LENGTH || opening.length < TOO_SHORT;
	return balanceQuotes(shorten(fits ? both : opening, MAX_LENGTH));
}

function capitalise(sentence: string): string {
	if (MIXED_CASE_WORD.test(sentence)) return sentence;
	return sentence.replace(
		FIRST_LETTER,
		(_, quote: string, letter: string) => quote + letter.toUpperCase()
	);
}

/** Takes off a quote that has lost its partner, at the cut or in the file. */
function balanceQuotes(text: string): string {
	if (text.split('"').length % 2 === 1) return text;
	const last = text.lastIndexOf('"');
	return text.slice(0, last) + text.slice(last + 1);
}
