import { describe, expect, test } from 'vitest';
import { openingSentence } from '../../../src/core/parse/opening-sentence.ts';
import { splitSentences } from '../../../src/core/parse/sentences.ts';
import { summarise } from '../../../src/core/parse/summary.ts';

describe('a summary drops its lead-in and begins with a capital', () => {
	test.for([
		['Use this agent when you need to tune SQL.', 'Tune SQL.'],
		['Use this agent when building firmware.', 'Building firmware.'],
		['Use this agent when you are building firmware.', 'Building firmware.'],
		['Use when you want to break a task down.', 'Break a task down.'],
		['Use when the user wants to design a loop. Triggers on: loop, spiral.', 'Design a loop.'],
		['Use this agent for load testing.', 'Load testing.'],
		['Use this agent to review contracts.', 'Review contracts.'],
		['Use this agent when you need expert advice.', 'Expert advice.'],
		['Use this agent when actively responding to fires.', 'Actively responding to fires.'],
		['Use this agent when a breach requires a response.', 'When a breach requires a response.'],
		['This agent should be used when you need to sing.', 'Sing.'],
		['This agent specializes in **Redis**.', 'Specializes in Redis.'],
		['Expert in Go. Use PROACTIVELY for services.', 'Expert in Go.'],
		['PROACTIVELY use this agent after changes. This agent excels at tests.', 'Excels at tests.'],
		['Use PROACTIVELY when tests fail.', 'When tests fail.'],
		['Use this agent when:\n- debugging pods\n- reading logs', 'Debugging pods; reading logs'],
		['iOS releases, on time.', 'iOS releases, on time.'],
		['Use this agent when something fails.', 'When something fails.'],
		['Use it when you need advice, or when lost.', 'When you need advice, or when lost.'],
		['Use Redis to cache.', 'Use Redis to cache.'],
		['', ''],
	] as const)('%j', ([text, summary]) => {
		expect(summarise(text)).toBe(summary);
	});
});

test('a summary is cut at a word, without what leads on', () => {
	const text = `Designs ${'schemas and '.repeat(40)}queries.`;

	const summary = summarise(text);

	expect(summary).toMatch(/schemas…$/);
	expect(summary.length).toBeLessThanOrEqual(201);
});

test('a summary takes a second sentence along where both fit', () => {
	expect(summarise('Reads logs. This agent finds causes. Sleeps.')).toBe(
		'Reads logs. Finds causes.'
	);
});

test.for([
	['Uses tools, e.g. Make. Fast.', ['Uses tools, e.g. Make.', 'Fast.']],
	['Node.js 20.1 works. Yes!', ['Node.js 20.1 works.', 'Yes!']],
	['They said "Stop." Then left.', ['They said "Stop."', 'Then left.']],
	['读取日志。查找原因。', ['读取日志。', '查找原因。']],
] as const)('%j splits into sentences', ([text, sentences]) => {
	expect(splitSentences(text)).toEqual(sentences);
});

test.for([
	['# Role\n\nYou are a **careful** reviewer. You wait.', 'You are a careful reviewer.'],
	['<role>\nYou are a pilot.\n</role>', 'You are a pilot.'],
	['Title\n=====\n\nYou sail.', 'You sail.'],
	['```\ncode\n```\n\nYou build.', 'You build.'],
	['# Only a heading', ''],
	['', ''],
] as const)('the opening sentence of %j is %j', ([prompt, sentence]) => {
	expect(openingSentence(prompt)).toBe(sentence);
});
