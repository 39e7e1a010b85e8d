/** Mends whole folders; real ones are named by ROSTER_COLLECTIONS, and skipped without it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FIXTURES, listMarkdown } from '../core/parse-fixture.ts';
import { expectMended } from './expect-mended.ts';

const SAMPLES = fileURLToPath(new URL('../../../agents/', import.meta.url));
const COLLECTIONS = process.env['ROSTER_COLLECTIONS'] ?? '';

/** The fixtures that look mendable and are not: to mend them takes a person. */
const LEFT_ALONE = ['frontmatter-stray-lines.md', 'frontmatter-tab-indent.md'];

describe('each fixture that can be mended reads the same afterwards', () => {
	test.for(listMarkdown(FIXTURES))('%s', (path) => {
		const bytes = readFileSync(join(FIXTURES, path));
		const result = expectMended(bytes, path);
		if (result !== null) expect(result.bytes === bytes).toBe(LEFT_ALONE.includes(path));
	});
});

describe('each agent of the sample library', () => {
	test.for(listMarkdown(SAMPLES))('%s', (path) => {
		const bytes = readFileSync(join(SAMPLES, path));
		expect(expectMended(bytes, path)?.bytes).not.toBe(bytes);
	});
});

describe.skipIf(COLLECTIONS === '')('each agent of real collections', () => {
	test.for(COLLECTIONS === '' ? [] : listMarkdown(COLLECTIONS))('%s', (path) => {
		expectMended(readFileSync(join(COLLECTIONS, path)), path);
	});
});
