import { CSS_COLORS } from './css-colors.ts';
import { type LinearRgb, linearToHex, oklabToLinear } from './oklch.ts';

const HEX = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/;
const FUNCTION = /^(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(([^()]{1,200})\)$/;
const SEPARATOR = /[\s,/]+/;
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|deg|rad|grad|turn)?$/;

/**
 * The sRGB colour that CSS means by a value, as six hexadecimal digits; opacity does not matter. Null
 * for what is no colour, and for `color()` and words that depend on the page.
 *
 * @example cssColorToHex('oklch(62.8% 0.2577 29.23)') // → 'ff0000'
 */
export function cssColorToHex(value: string): string | null {
	const color = value.trim().toLowerCase();
	const named = CSS_COLORS.get(color);
	if (named !== undefined) return named;
	const digits = HEX.exec(color)?.[1];
	if (digits !== undefined) return sixDigits(digits);
	const [, name = '', list = ''] = FUNCTION.exec(color) ?? [];
	const read = FUNCTIONS[name];
	if (read === undefined) return null;
	const parts = list.trim().split(SEPARATOR).map(toPart);
	if (parts.length < 3 || parts.length > 4 || parts.includes(null)) return null;
	const [first, second, third] = parts as [Part, Part, Part];
	return read(first, second, third);
}

/** Each takes its three channels and gives six digits. */
const FUNCTIONS: Readonly<Record<string, (...parts: [Part, Part, Part]) => string>> = {
	rgb: (...parts) => joinChannels(parts.map((part) => scaled(part, 255) / 255)),
	hsl: (hue, saturation, lightness) =>
		joinChannels(hslToRgb(degrees(hue), clamped(percent(saturation)), clamped(percent(lightness)))),
	hwb: (hue, white, black) => joinChannels(hwbToRgb(degrees(hue), percent(white), percent(black))),
	oklab: (lightness, a, b) =>
		linearToHex(oklabToLinear(scaled(lightness, 1), scaled(a, 0.4), scaled(b, 0.4))),
	oklch: (lightness, chroma, hue) =>
		linearToHex(
			oklabToLinear(scaled(lightness, 1), ...fromPolar(scaled(chroma, 0.4), degrees(hue)))
		),
	lab: (lightness, a, b) =>
		linearToHex(labToLinear(scaled(lightness, 100), scaled(a, 125), scaled(b, 125))),
	lch: (lightness, chroma, hue) =>
		linearToHex(
			labToLinear(scaled(lightness, 100), ...fromPolar(scaled(chroma, 150), degrees(hue)))
		),
};

interface Part {
	number: number;
	unit: string;
}

function toPart(text: string): Part | null {
	if (text === 'none') return { number: 0, unit: '' };
	const match = NUMBER.exec(text);
	return match && { number: Number(match[1]), unit: match[2] ?? '' };
}

/** @param whole - What 100 % stands for. */
function scaled({ number, unit }: Part, whole: number): number {
	return unit === '%' ? (number / 100) * whole : number;
}

/** 0 to 1, with or without the sign. */
function percent({ number }: Part): number {
	return number / 100;
}

const DEGREES_A_UNIT: Readonly<Record<string, number>> = {
	rad: 180 / Math.PI,
	grad: 0.9,
	turn: 360,
};

function degrees({ number, unit }: Part): number {
	return (((number * (DEGREES_A_UNIT[unit] ?? 1)) % 360) + 360) % 360;
}

function fromPolar(chroma: number, hue: number): [number, number] {
	const angle = (hue * Math.PI) / 180;
	return [chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

function hslToRgb(hue: number, saturation: number, lightness: number): number[] {
	const spread = saturation * Math.min(lightness, 1 - lightness);
	return [0, 8, 4].map((offset) => {
		const turn = (offset + hue / 30) % 12;
		return lightness - spread * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
	});
}

function hwbToRgb(hue: number, white: number, black: number): number[] {
	if (white + black >= 1) return [0, 0, 0].map(() => white / (white + black));
	return hslToRgb(hue, 1, 0.5).map((channel) => channel * (1 - white - black) + white);
}

/** CIE Lab is relative to the white of paper, D50; the matrix leads to that of screens, D65. */
function labToLinear(lightness: number, a: number, b: number): LinearRgb {
	const middle = (lightness + 16) / 116;
	const x = 0.96422 * labToLight(middle + a / 500);
	const y = labToLight(middle);
	const z = 0.82521 * labToLight(middle - b / 200);
	return [
		3.1341359 * x - 1.6173863 * y - 0.4906619 * z,
		-0.978795 * x + 1.9162543 * y + 0.0334427 * z,
		0.0719553 * x - 0.2289768 * y + 1.4053859 * z,
	];
}

function labToLight(value: number): number {
	return value ** 3 > 216 / 24389 ? value ** 3 : (116 * value - 16) / (24389 / 27);
}

function joinChannels(channels: readonly number[]): string {
	return channels
		.map((channel) => Math.round(clamped(channel) * 255))
		.map((channel) => channel.toString(16).padStart(2, '0'))
		.join('');
}

function clamped(value: number): number {
	return Math.min(1, Math.max(0, value));
}

function sixDigits(digits: string): string {
	if (digits.length >= 6) return digits.slice(0, 6);
	return [...digits.slice(0, 3)].map((digit) => digit + digit).join('');
}
