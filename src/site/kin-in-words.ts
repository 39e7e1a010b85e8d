import type { Agent } from '../core/schema.ts';
import { accessInWords } from './access-verdict.ts';
import { capitalised, quantityInWords } from './in-words.ts';

/**
 * What tells a namesake apart from the agent at hand, in a few short sentences. What both have in
 * common is left out, save what it may do, which is always said.
 */
export function kinInWords(agent: Agent, variant: Agent): string {
	if (variant.source.promptHash === agent.source.promptHash) {
		return 'The same prompt, word for word, in another file.';
	}
	const sentences = [
		`${accessInWords(variant)}.`,
		...(variant.model?.family === agent.model?.family
			? []
			: [variant.model === null ? 'Sets no model.' : `${variant.model.label}.`]),
		lengthSentence(agent.promptCharacters, variant.promptCharacters),
		matterSentence(variant),
	];
	return sentences.filter(Boolean).join(' ');
}

function lengthSentence(own: number, other: number): string {
	if (own === 0 || other === 0) return other === 0 ? 'It has no prompt.' : '';
	if (other >= own * 1.9) return `${capitalised(times(other / own))} as long.`;
	if (own >= other * 1.9) return 'Much shorter.';
	return '';
}

function times(ratio: number): string {
	const rounded = Math.round(ratio);
	return rounded === 2 ? 'twice' : `${quantityInWords(rounded, 'time')}`;
}

function matterSentence({ examples, codeSamples }: Agent): string {
	const parts = [
		...(examples.length > 0 ? [quantityInWords(examples.length, 'example')] : []),
		...(codeSamples.length > 0 ? [quantityInWords(codeSamples.length, 'code sample')] : []),
	];
	return parts.length === 0 ? 'No examples.' : `${capitalised(parts.join(', '))}.`;
}
