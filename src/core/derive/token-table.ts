import { ownText } from '../own-text.ts';
import { grown } from './grown.ts';
import type { TextUnits } from './text-units.ts';

/** Gives numbers to stretches of texts: equal stretches have one number. */
export interface TokenTable {
	/** How many have been met. */
	readonly size: number;
	/** @param end - Behind the last unit of the stretch. */
	number(text: TextUnits, start: number, end: number): number;
}

const FIRST_SLOTS = 1 << 11;
const FIRST_UNITS = 1 << 13;
/** Texts can be made so that all of their words fall on one place: these are met anew each time. */
const MOST_STEPS = 200;

/**
 * Faster than a map of strings: most stretches have been met before, and none of those becomes a
 * string.
 *
 * @param onNew - Told each stretch that is met for the first time; its number is the size before.
 */
export function createTokenTable(onNew: (written: string) => void): TokenTable {
	/** By the place that a hash falls on: 0, or one more than the number. */
	let slots = new Int32Array(FIRST_SLOTS);
	let hashes = new Int32Array(FIRST_SLOTS);
	/** The units of all stretches one behind the other, and where those of each number end. */
	let units = new Uint16Array(FIRST_UNITS);
	let ends = new Int32Array(FIRST_SLOTS);
	let size = 0;

	const isAt = (number: number, text: TextUnits, start: number, length: number): boolean => {
		const from = number === 0 ? 0 : (ends[number - 1] as number);
		if ((ends[number] as number) - from !== length) return false;
		for (let index = 0; index < length; index += 1)
			if (units[from + index] !== text.units[start + index]) return false;
		return true;
	};

	const add = (text: TextUnits, start: number, end: number, hash: number): number => {
		const number = size;
		const from = number === 0 ? 0 : (ends[number - 1] as number);
		const until = from + end - start;
		if (until > units.length) units = grown(units, until * 2);
		units.set(text.units.subarray(start, end), from);
		if (number === ends.length) {
			ends = grown(ends, number * 2);
			hashes = grown(hashes, number * 2);
		}
		ends[number] = until;
		hashes[number] = hash;
		size += 1;
		onNew(ownText(text.text.slice(start, end)));
		return number;
	};

	/** A free slot for a hash, or the last one that may be looked at. */
	const freeSlot = (hash: number): number => {
		const mask = slots.length - 1;
		let slot = hash & mask;
		for (let steps = 1; steps < MOST_STEPS && slots[slot] !== 0; steps += 1)
			slot = (slot + 1) & mask;
		return slot;
	};

	/** Half of the slots stay free, so that few steps lead to one. */
	const spread = (): void => {
		slots = new Int32Array(slots.length * 2);
		for (let number = 0; number < size; number += 1)
			slots[freeSlot(hashes[number] as number)] = number + 1;
	};

	return {
		get size() {
			return size;
		},
		number(text, start, end) {
			const hash = hashOf(text.units, start, end);
			const mask = slots.length - 1;
			let slot = hash & mask;
			for (let steps = 0; steps < MOST_STEPS; steps += 1) {
				const number = (slots[slot] as number) - 1;
				if (number < 0) {
					const added = add(text, start, end, hash);
					slots[slot] = added + 1;
					if (size * 2 > slots.length) spread();
					return added;
				}
				if (hashes[number] === hash && isAt(number, text, start, end - start)) return number;
				slot = (slot + 1) & mask;
			}
			return add(text, start, end, hash);
		},
	};
}

function hashOf(units: Uint16Array, start: number, end: number): number {
	let hash = end - start;
	for (let at = start; at < end; at += 1)
		hash = Math.imul(hash ^ (units[at] as number), 0x85ebca6b) ^ (hash >>> 15);
	return hash ^ (hash >>> 13);
}
