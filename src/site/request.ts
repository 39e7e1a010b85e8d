import type { Example, Turn } from '../core/schema.ts';

const USER = /^user$/i;
const ASSISTANT = /^(assistant|model|ai|claude)$/i;

/** What is asked in an example: the user's first speech, else the first speech, else nothing. */
export function requestOf({ turns }: Pick<Example, 'turns'>): string | null {
	const asking = turns.find(({ speaker }) => USER.test(speaker)) ?? turns[0];
	return asking?.text.trim() || null;
}

/** Whether a speech asks, and is set larger than the answers: the user's, or an opening by someone else. */
export function isAsking(turn: Turn, { turns }: Pick<Example, 'turns'>): boolean {
	return USER.test(turn.speaker) || (turn === turns[0] && !ASSISTANT.test(turn.speaker));
}
