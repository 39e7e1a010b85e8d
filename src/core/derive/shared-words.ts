import { isBefore, type TextVectors } from './text-vectors.ts';
import type { WordList } from './vocabulary.ts';
import type { WordMeasures } from './word-measures.ts';

/**
 * What gives the words that two texts share, those first that tell most of both: few of them are
 * asked for, so each is looked for when it is.
 */
export function createSharedWords(
	{ starts, words, weights }: TextVectors,
	{ bonus }: WordMeasures,
	list: WordList
): (one: number, other: number) => Generator<number> {
	// The weights of the words of the one text that was asked of last, zero for others.
	const own = new Float64Array(list.words.length);
	let last = -1;

	function setOwn(text: number, isOwn: boolean): void {
		const end = starts[text + 1] as number;
		for (let place = starts[text] as number; place < end; place += 1)
			own[words[place] as number] = isOwn ? (weights[place] as number) : 0;
	}

	return function* sharedWords(one, other) {
		if (last !== one) {
			if (last >= 0) setOwn(last, false);
			setOwn(one, true);
			last = one;
		}
		const shared: number[] = [];
		const products: number[] = [];
		const end = starts[other + 1] as number;
		for (let place = starts[other] as number; place < end; place += 1) {
			const word = words[place] as number;
			const weight = own[word] as number;
			if (weight === 0) continue;
			shared.push(word);
			products.push(weight * (weights[place] as number) * (bonus[word] as number));
		}
		for (let given = 0; given < shared.length; given += 1) {
			let best = given;
			for (let at = given + 1; at < shared.length; at += 1) {
				const isHeavier = (products[at] as number) > (products[best] as number);
				const isEven = products[at] === products[best];
				if (isHeavier || (isEven && isBefore(shared[at] as number, shared[best] as number, list)))
					best = at;
			}
			const word = shared[best] as number;
			shared[best] = shared[given] as number;
			products[best] = products[given] as number;
			yield word;
		}
	};
}
