import { styleText } from 'node:util';

/** Colours text where the stream is a terminal that wants colours (`NO_COLOR`, `FORCE_COLOR`). */
export function paint(
	format: Parameters<typeof styleText>[0],
	text: string,
	stream: NodeJS.WriteStream = process.stdout
): string {
	return styleText(format, text, { stream });
}

const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/**
 * Node's own `toLocaleString` loads the languages of the world for it.
 *
 * @example inThousands(12345) // → '12,345'
 */
export function inThousands(integer: number): string {
	return String(integer).replace(THOUSANDS, ',');
}

/** @example count(1, 'agent') // → '1 agent'; count(1200, 'agent') → '1,200 agents' */
export function count(number: number, singular: string, plural: string = `${singular}s`): string {
	return `${inThousands(number)} ${number === 1 ? singular : plural}`;
}

/** @example bytesToText(1_234_567) // → '1.2 MB' */
export function bytesToText(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(0)} kB`;
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
