import { hash } from 'node:crypto';

const DIGITS = 32;

/** A name for what was made from these parts; parts that differ in any way get another one. */
export function contentKey(parts: readonly unknown[]): string {
	return textKey(JSON.stringify(parts));
}

/** A name for a text. */
export function textKey(text: string): string {
	return hash('sha256', text, 'hex').slice(0, DIGITS);
}
