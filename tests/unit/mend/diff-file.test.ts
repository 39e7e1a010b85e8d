import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffFile } from '../../../src/core/mend/diff-file.ts';
import { diffLines } from '../../../src/core/mend/diff-lines.ts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });

describe('a comparison of lines', () => {
	test('holds both versions whole, whatever they are', () => {
		fc.assert(
			fc.property(lines, lines, (before, after) => {
				const diff = diffLines(before, after);
				const side = (other: string) =>
					diff.filter(({ kind }) => kind !== other).map(({ text }) => text);
				expect(side('added')).toEqual(before);
				expect(side('removed')).toEqual(after);
			})
		);
	});

	test('tells no more than differs', () => {
		const diff = diffLines(['a', 'b', '', 'c'], ['a', 'x', '', 'y', '', 'c']);
		expect(diff.filter(({ kind }) => kind === 'removed')).toEqual([{ kind: 'removed', text: 'b' }]);
		expect(diff.filter(({ kind }) => kind === 'same')).toHaveLength(3);
	});

	test('of two long texts with nothing in common takes no time', () => {
		const [before, after] = ['a', 'b'].map((letter) =>
			Array.from({ length: 20_000 }, (_, index) => `${letter}${index}`)
		);
		expect(diffLines(before ?? [], after ?? [])).toHaveLength(40_000);
	});
});

test('a diff of files begins three lines above a change and ends three below', () => {
	const before = Array.from({ length: 30 }, (_, index) => `${index + 1}\n`);
	const after = before.map((line) => (line === '5\n' || line === '25\n' ? 'new\n' : line));
	const hunks = diffFile(Buffer.from(before.join('')), Buffer.from(after.join('')));
	expect(hunks.map(({ oldLine, newLine, lines }) => [oldLine, newLine, lines.length])).toEqual([
		[1, 1, 8],
		[21, 21, 8],
	]);
});

test('a byte order mark and line ends are part of the comparison', () => {
	const [hunk] = diffFile(Buffer.from('\uFEFFa\r\nb'), Buffer.from('a\nb'));
	expect(hunk?.lines).toEqual([
		{ kind: 'removed', text: '\uFEFFa\r\n' },
		{ kind: 'added', text: 'a\n' },
		{ kind: 'same', text: 'b' },
	]);
});
