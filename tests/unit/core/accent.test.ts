import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { accentOf } from '../../../src/core/accent.ts';
import { cssColorToHex } from '../../../src/core/css-color-to-hex.ts';
import { contrast, hexToLinear, luminance } from '../../../src/core/oklch.ts';

const TOKENS = fileURLToPath(new URL('../../../src/styles/tokens.css', import.meta.url));
const SURFACE = /--(?:paper|card|well): light-dark\((oklch\([^)]+\)), (oklch\([^)]+\))\)/g;

const WRITTEN: readonly [string, string][] = [
	['#0a7', '00aa77'],
	['#0A7F', '00aa77'],
	['rebeccapurple', '663399'],
	['rgb(0 128 255)', '0080ff'],
	['rgba(50%, 0%, 100%, 0.5)', '8000ff'],
	['hsl(210deg 100% 50%)', '0080ff'],
	['hsl(0.5turn 100% 25%)', '008080'],
	['hwb(120 0% 0%)', '00ff00'],
	['oklch(62.8% 0.2577 29.23)', 'ff0000'],
	['oklab(0.628 0.2249 0.1258)', 'ff0000'],
	['lab(54.29 80.8 69.9)', 'ff0000'],
	['lch(54.29% 106.84 40.85)', 'ff0000'],
];
const NO_COLORS = ['', 'brand', '#12', '#ggg', 'rgb(1 2)', 'rgb(1 2 3); }', 'var(--x)', 'url(x)'];

describe('a colour of CSS', () => {
	test.each(WRITTEN)('%s is #%s', (written, hex) => expect(cssColorToHex(written)).toBe(hex));
	test.each(NO_COLORS)('%j is none', (written) => expect(cssColorToHex(written)).toBeNull());
});

describe('an accent', () => {
	const surfaces = [...readFileSync(TOKENS, 'utf8').matchAll(SURFACE)];
	const lightOf = (color: string | undefined): number =>
		luminance(hexToLinear(cssColorToHex(color ?? '') ?? ''));

	test.each(['#0a7', 'gold', 'yellow', 'white', 'black', 'navy', '#ff00ff', 'gray', 'lime'])(
		'of %s has contrast enough on every surface of both themes',
		(color) => {
			expect(surfaces).toHaveLength(3);
			const accent = accentOf(color);
			for (const [, day, night] of surfaces) {
				for (const [theme, surface] of [
					['day', day],
					['night', night],
				] as const) {
					const ground = lightOf(surface);
					expect(contrast(lightOf(accent?.mark[theme]), ground)).toBeGreaterThanOrEqual(3);
					expect(contrast(lightOf(accent?.text[theme]), ground)).toBeGreaterThanOrEqual(4.5);
				}
			}
		}
	);

	test('stays the colour that was given where that has contrast enough', () =>
		expect(accentOf('#003366')?.text.day).toBe('#003366'));
});
