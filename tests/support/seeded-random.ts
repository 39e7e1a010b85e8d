/** Random numbers that come again for the same seed. */
export interface SeededRandom {
	/** A whole number from 0 to `below`, which it never reaches. */
	below(below: number): number;
	/** @throws When the list is empty. */
	pick<Value>(list: readonly Value[]): Value;
}

/** Mulberry32: small, and good enough to choose what is edited next. */
export function createSeededRandom(seed: number): SeededRandom {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let bits = Math.imul(state ^ (state >>> 15), state | 1);
		bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
		return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		below,
		pick(list) {
			if (list.length === 0) throw new Error('There is nothing to pick from.');
			return list[below(list.length)] as (typeof list)[number];
		},
	};
}
