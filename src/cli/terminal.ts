import { styleText } from 'node:util';

/** Colours text where the stream is a terminal that wants colours (`NO_COLOR`, `FORCE_COLOR`). */
export function paint(
	format: Parameters<typeof styleText>[0],
	text: string,
	stream: NodeJS.WriteStream = process.stdout
): string {
	return styleText(format, text, { stream });
}

/** @example count(1, 'agent') // → '1 agent'; count(1200, 'agent') → '1,200 agents' */
export function count(number: number, singular: string, plural: string = `${singular}s`): string {
	return `${number.toLocaleString('en')} ${number === 1 ? singular : plural}`;
}

/** @example bytesToText(1_234_567) // → '1.2 MB' */
export function bytesToText(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(0)} kB`;
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
