import type { Example } from '../core/schema.ts';

const ASKER = /^user$/i;

/** What is asked in an example: the user's first speech, else the first speech, else nothing. */
export function requestOf({ turns }: Pick<Example, 'turns'>): string | null {
	const asking = turns.find(({ speaker }) => ASKER.test(speaker)) ?? turns[0];
	return asking?.text.trim() || null;
}

/** Whether a speech is the one that asks, which is set larger than the answers. */
export function isAsking(speaker: string): boolean {
	return !/^(assistant|agent|model|ai|claude)$/i.test(speaker);
}
