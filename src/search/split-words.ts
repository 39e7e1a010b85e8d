const WORD = /[\p{L}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu;
const JOINED = /[\p{L}\p{N}]+(?:[./\-_'’&][\p{L}\p{N}]+)*(?:[+#]+(?![\p{L}\p{N}]))?/gu;
/** Accents. The marks of other scripts make other letters. */
const ACCENTS = /[\u0300-\u036F]+/g;
const BEYOND_ASCII = /[^\s -~]/;
const JOINT = /[^\p{L}\p{N}+#]+/u;

/**
 * The words of a text in lower case and without accents.
 *
 * @example splitWords('C++ or Node.js?') // → ['c++', 'or', 'node', 'js']
 */
export function splitWords(text: string): string[] {
	return foldWords(text).match(WORD) ?? [];
}

/**
 * The words of a text, each as one with what is tied to it.
 *
 * @example splitJoinedWords('CI/CD for Node.js') // → [['ci', 'cd'], ['for'], ['node', 'js']]
 */
export function splitJoinedWords(text: string): string[][] {
	const joined = foldWords(text).match(JOINED) ?? [];
	return joined.map((word) => word.split(JOINT).filter((part) => part !== ''));
}

function foldWords(text: string): string {
	// Most lines have nothing to fold, and normalising costs more than all the rest.
	if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
	return text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
}
