import { runInThisContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inAscii, withoutFacades } from '../../../src/integrations/quick-to-load.ts';

describe('modules of Node are taken by a call', () => {
	test.each([
		[
			'import { join, posix as p } from "node:path";',
			'const { join, posix: p } = process.getBuiltinModule("node:path");',
		],
		['import fs from "node:fs";', 'const fs = process.getBuiltinModule("node:fs");'],
		[
			'import path, { sep } from "node:path";',
			'const path = process.getBuiltinModule("node:path"); const { sep } = process.getBuiltinModule("node:path");',
		],
		[
			'import "satteri";\nimport { a } from "./b.js";',
			'import "satteri";\nimport { a } from "./b.js";',
		],
	])('%s', (code, quick) => {
		expect(withoutFacades(code)).toBe(quick);
	});

	test('and one that is imported in another way is told', () => {
		expect(() => withoutFacades('import * as fs from "node:fs";')).toThrow('import * as fs');
	});
});

describe('code in ASCII', () => {
	test.each([
		'"é — 日本 🚀"',
		'`é 🚀 — \\n`',
		'/^[é–🚀]$/u.test("🚀")',
		'"–".replace(/[–—]/, "-")',
		'(() => { const größe = 2; return größe; })()',
	])('%s means the same', (code) => {
		const written = inAscii(code);
		expect(written).toMatch(/^[\0-\x7f]*$/);
		expect(runInThisContext(written)).toEqual(runInThisContext(code));
	});

	test('any text means the same', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
				expect(runInThisContext(inAscii(JSON.stringify(text)))).toBe(text);
			})
		);
	});

	test.each(['String.raw`é`', '/\\–/', '"\\\\\\é"'])('%s is refused', (code) => {
		expect(() => inAscii(code)).toThrow('cannot be written');
	});

	test('a backslash that stands for itself is no escape', () => {
		expect(runInThisContext(inAscii('"\\\\é"'))).toBe('\\é');
	});
});
