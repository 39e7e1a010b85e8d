import { foldText } from '../core/derive/fold.ts';

const WORD = /[\p{L}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu;
const JOINED = /[\p{L}\p{N}]+(?:[./\-_'’&][\p{L}\p{N}]+)*(?:[+#]+(?![\p{L}\p{N}]))?/gu;
const JOINT = /[^\p{L}\p{N}+#]+/u;

/**
 * The words of a text in lower case and without accents.
 *
 * @example splitWords('C++ or Node.js?') // → ['c++', 'or', 'node', 'js']
 */
export function splitWords(text: string): string[] {
	return foldText(text).toLowerCase().match(WORD) ?? [];
}

/**
 * The words of a text, each as one with what is tied to it.
 *
 * @example splitJoinedWords('CI/CD for Node.js') // → [['ci', 'cd'], ['for'], ['node', 'js']]
 */
export function splitJoinedWords(text: string): string[][] {
	const joined = foldText(text).toLowerCase().match(JOINED) ?? [];
	return joined.map((word) => word.split(JOINT).filter((part) => part !== ''));
}
