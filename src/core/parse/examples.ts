import type { Example, Turn } from '../schema.ts';
import { type ExamplePart, splitExampleParts } from './example-parts.ts';
import { stripListDash } from './lead-ins.ts';
import { stripQuotes } from './quotes.ts';

export type ExampleText = Pick<Example, 'context' | 'turns' | 'commentary'>;

const PART_TAGS = /<\/?\s{0,2}(?:commentary|context|user|assistant|reasoning|examples?)\s{0,2}>/gi;

/**
 * Reads the content of an example block. Words before the first label are its context; a context
 * given twice is joined; quotes round a speech go, the ones inside stay.
 */
export function readExample(content: string): ExampleText {
	const context: string[] = [];
	const commentary: string[] = [];
	const turns: Turn[] = [];
	for (const part of splitExampleParts(content)) {
		const text = stripQuotes(tidyLines(stripListDash(part.text.replace(PART_TAGS, ' '))));
		if (text === '') {
			if (isNamed(part)) context.push(`${part.speaker}:`);
			continue;
		}
		if (part.kind === 'turn') turns.push({ speaker: part.speaker, text });
		else if (part.kind === 'commentary') commentary.push(text);
		else context.push(text);
	}
	return {
		context: context.join('\n\n') || null,
		turns,
		commentary: commentary.join('\n\n') || null,
	};
}

/** A speaker by a name of the file's own, which would be lost with a speech of no words. */
function isNamed({ speaker }: ExamplePart): boolean {
	return !['', 'user', 'assistant'].includes(speaker);
}

/** True when the block holds nothing that a reader could be shown. */
export function isEmptyExample(example: ExampleText): boolean {
	return example.turns.length === 0 && !example.context && !example.commentary;
}

/** Trims the text and the indentation that all lines but the first share. */
function tidyLines(text: string): string {
	const [first = '', ...others] = text.trim().split('\n');
	const indents = others
		.filter((line) => line.trim() !== '')
		.map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
	const shared = indents.reduce(
		(least, indent) => Math.min(least, indent),
		Number.POSITIVE_INFINITY
	);
	const lines = others.map((line) => (line.trim() === '' ? '' : line.slice(shared).trimEnd()));
	return [first.trimEnd(), ...lines].join('\n').trim();
}
