import { hash } from 'node:crypto';

/** A name for what was made from these parts; parts that differ in any way get another one. */
export function contentKey(parts: readonly unknown[]): string {
	return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 32);
}
