import { expect, test } from 'vitest';
import { createLineMemory } from '../../../src/core/line-memory.ts';

const MANY = 200_000;

test('a line is read once, until what is known is let go of', () => {
	const asked: string[] = [];
	const memory = createLineMemory((line) => {
		asked.push(line);
		return { line };
	});
	const first = memory.read('one');
	expect(memory.read('one')).toBe(first);
	expect(memory.read('another')).toEqual({ line: 'another' });
	memory.forget();
	expect(memory.read('one')).toEqual(first);
	expect(asked).toEqual(['one', 'another', 'one']);
	const long = 'one '.repeat(1_000);
	expect(memory.read(long)).toEqual({ line: long });
	expect(memory.read(long)).not.toBe(memory.read(long));
});

test('however many lines there are, each gives what it is read as, and not all are kept', () => {
	let reads = 0;
	const memory = createLineMemory((line) => {
		reads += 1;
		return { line };
	});
	for (let round = 0; round < 2; round += 1)
		for (let index = 0; index < MANY; index += 1)
			if (memory.read(`line ${index}`).line !== `line ${index}`) expect.unreachable(`${index}`);
	expect(reads).toBeGreaterThan(MANY);
});
