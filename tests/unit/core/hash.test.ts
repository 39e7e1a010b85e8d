import { expect, test } from 'vitest';
import { fnv1a32 } from '../../../src/core/hash.ts';

test.each([
	['', 0x811c9dc5],
	['a', 0xe40c292c],
	['foobar', 0xbf9cf968],
	['é', 0x1e9de8c1],
])('the FNV-1a hash of %j is that of its UTF-8 bytes', (text, hash) => {
	expect(fnv1a32(text)).toBe(hash);
});
