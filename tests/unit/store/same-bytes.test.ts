import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createComparison } from '../../../src/store/same-bytes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const LONG = Buffer.alloc(200_000, 'roster ');

test.each([
	['the same', LONG, LONG, true],
	['nothing, twice', Buffer.alloc(0), Buffer.alloc(0), true],
	['another end', LONG, Buffer.concat([LONG.subarray(0, -1), Buffer.from('!')]), false],
	['another start', LONG, Buffer.concat([Buffer.from('!'), LONG.subarray(1)]), false],
	['less', LONG, LONG.subarray(0, 131_072), false],
	['more', LONG.subarray(0, 131_072), LONG, false],
	['something instead of nothing', Buffer.alloc(0), LONG, false],
	['nothing instead of something', LONG, Buffer.alloc(0), false],
])('A file that has %s', (_, content, bytes, isSame) => {
	const path = join(temporaryFolder(), 'file');
	writeFileSync(path, content);
	const hasBytes = createComparison();
	expect(hasBytes(path, bytes)).toBe(isSame);
	expect(hasBytes(path, content)).toBe(true);
});
