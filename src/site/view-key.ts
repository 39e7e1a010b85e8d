import { hash } from 'node:crypto';

/** Stands for a plain value: values that differ in any way get another one. */
export function viewKey(view: unknown): string {
	return hash('sha256', JSON.stringify(view), 'hex').slice(0, 32);
}
