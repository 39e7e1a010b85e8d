import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MENDABLE_CODES } from '../../../src/core/mend/mendable-codes.ts';

const GUIDE = new URL('../../../src/content/guides/issues.mdx', import.meta.url);
const CHAPTER = /^## Mended for you\n([\s\S]*?)^## /m;
const FIRST_COLUMN = /^\| (`[^|]+`) \|/gm;
const CODE = /`([a-z0-9-]+)`/g;

test('the guide tells for every code that is mended what is done, and for no other', () => {
	const [, chapter = ''] = CHAPTER.exec(readFileSync(GUIDE, 'utf8')) ?? [];
	const told = [...chapter.matchAll(FIRST_COLUMN)].flatMap(([, cell = '']) =>
		[...cell.matchAll(CODE)].map(([, code]) => code)
	);
	expect(told.sort()).toEqual([...MENDABLE_CODES].sort());
});
