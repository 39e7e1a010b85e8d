import { textKey } from '../render/content-key.ts';

/** Stands for a plain value: values that differ in any way get another one. */
export function viewKey(view: unknown): string {
	return textKey(JSON.stringify(view));
}
