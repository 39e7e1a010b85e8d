import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ISSUES } from '../../../src/core/issues.ts';

const GUIDE = new URL('../../../src/content/guides/issues.mdx', import.meta.url);
const CODE_HEADING = /^### `([a-z0-9-]+)`\n\n\*\*.+?\*\* \((error|warning|info)\)/gm;

test('the guide explains every issue code once, with its severity', () => {
	const explained = [...readFileSync(GUIDE, 'utf8').matchAll(CODE_HEADING)]
		.map(([, code, severity]) => `${code} ${severity}`)
		.sort();

	const known = Object.entries(ISSUES).map(([code, { severity }]) => `${code} ${severity}`);
	expect(explained).toEqual(known.sort());
});
