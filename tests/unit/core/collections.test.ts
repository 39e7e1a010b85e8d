/** Reads a folder of real agents, named by ROSTER_COLLECTIONS; skipped without one. */
import { describe, expect, test } from 'vitest';
import { AgentSchema } from '../../../src/core/schema.ts';
import { listMarkdown, parseFileOf } from './parse-fixture.ts';

const FOLDER = process.env['ROSTER_COLLECTIONS'] ?? '';
const LEFT_OVER = /\\n|<\/?(?:example|commentary)>/;

describe.skipIf(FOLDER === '')('each agent of real collections', () => {
	test.for(FOLDER === '' ? [] : listMarkdown(FOLDER))('%s', (path) => {
		const parsed = parseFileOf(FOLDER, path);
		if (parsed.kind === 'document') {
			expect(parsed.document.reason).not.toBe('unreadable');
			return;
		}
		const { agent } = parsed;
		expect(AgentSchema.safeParse(agent).error).toBeUndefined();
		expect(`${agent.summary}\n${agent.whenToUse}`).not.toMatch(LEFT_OVER);
		expect(
			agent.examples.filter(({ turns, commentary }) => turns.length === 0 && !commentary)
		).toEqual([]);
	});
});
