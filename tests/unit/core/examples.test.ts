import { describe, expect, test } from 'vitest';
import { readBodyExamples } from '../../../src/core/parse/body-examples.ts';
import { readExample } from '../../../src/core/parse/examples.ts';

const WANTED = {
	context: 'A gate is open.',
	turns: [
		{ speaker: 'user', text: 'Are all in?' },
		{ speaker: 'assistant', text: "I'll have them counted." },
	],
	commentary: 'Open gates want counting.',
};
const COMMENTARY = '<commentary>Open gates want counting.</commentary>';

describe('the same example is read from every dialect', () => {
	test.for([
		[
			'many lines',
			`Context: A gate is open.\nuser: "Are all in?"\nassistant: "I'll have them counted."\n${COMMENTARY}`,
		],
		[
			'one line',
			`Context: A gate is open. user: "Are all in?" assistant: "I'll have them counted." ${COMMENTARY}`,
		],
		[
			'single quotes',
			`Context: A gate is open.\nuser: 'Are all in?'\nassistant: 'I'll have them counted.'\n${COMMENTARY}`,
		],
		[
			'no quotes',
			`Context: A gate is open. user: Are all in? assistant: I'll have them counted. ${COMMENTARY}`,
		],
		[
			'list items',
			`- Context: A gate is open.\n- User: "Are all in?"\n- Assistant: "I'll have them counted."\n- ${COMMENTARY}`,
		],
		[
			'bold labels',
			`**Context:** A gate is open.\n**User**: "Are all in?"\n**Assistant**: "I'll have them counted."\n${COMMENTARY}`,
		],
		[
			'indented lines',
			`  Context: A gate is open.\n  user: "Are all in?"\n  assistant: "I'll have them counted."\n  <commentary>\n  Open gates want counting.\n  </commentary>`,
		],
		[
			'tags',
			`<context>A gate is open.</context><user>Are all in?</user><assistant>I'll have them counted.</assistant>${COMMENTARY}`,
		],
		[
			'a label for the commentary',
			`Context: A gate is open.\nHuman: "Are all in?"\nClaude: "I'll have them counted."\nCommentary: Open gates want counting.`,
		],
	] as const)('%s', ([, content]) => {
		expect(readExample(content)).toEqual(WANTED);
	});
});

describe('a speech', () => {
	test.for([
		['keeps quotes inside', 'user: "Call it "Flock 9" now"', 'Call it "Flock 9" now'],
		['keeps two quotations', 'user: "Ewe" and "ram"', '"Ewe" and "ram"'],
		['keeps a label inside its quotes', 'user: "Tell the user: hello"', 'Tell the user: hello'],
		['keeps several lines', 'user: "One\n  two\n  three"', 'One\ntwo\nthree'],
		['keeps a call tag', 'user: "Go." <Task tool call>', 'Go.\n<Task tool call>'],
		['keeps generics', 'user: return Vec<T>', 'return Vec<T>'],
		['loses a quote without a partner', 'user: "Count them', 'Count them'],
		['keeps a last apostrophe', "user: count the shepherds'", "count the shepherds'"],
	] as const)('%s', ([, content, text]) => {
		expect(readExample(content).turns).toEqual([{ speaker: 'user', text }]);
	});
});

test('a named speaker keeps the name', () => {
	const { turns } = readExample('Old Jonas: "No."\nmarta: "Yes."');

	expect(turns.map(({ speaker }) => speaker)).toEqual(['Old Jonas', 'marta']);
});

describe('in a prompt', () => {
	test('examples are found with their lines, outside code only', () => {
		const prompt =
			'# A\n\n```\n<example>\nuser: "no"\n</example>\n```\n\n<example>\nuser: "yes"\n</example>';

		const { examples } = readBodyExamples(prompt, 10);

		expect(examples).toMatchObject([{ line: 18, origin: 'body', turns: [{ text: 'yes' }] }]);
	});

	test.for([
		['a block in which nobody speaks', '<example>\nInput: 1\nOutput: 2\n</example>'],
		['a tag without an end', 'Put <example> tags round it.\n\nuser: "no"'],
		['a tag in code', 'Use `<example>` and\nuser: "no"\n`</example>`.'],
	] as const)('%s is no example', ([, prompt]) => {
		expect(readBodyExamples(prompt, 1).examples).toEqual([]);
	});
});
