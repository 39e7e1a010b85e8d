import { describe, expect, test } from 'vitest';
import { readDescription } from '../../../src/core/parse/description.ts';
import { FILE_START } from '../../../src/core/place.ts';

const EXAMPLE = '<example>\nuser: "Count them"\nassistant: "Nine."\n</example>';

function codesOf(raw: string): string[] {
	return readDescription(raw, FILE_START).issues.map(({ code }) => code);
}

describe('the text that says when to use an agent', () => {
	test.for([
		['has no lead-in of the examples', `Counts sheep.\n\nExamples:\n${EXAMPLE}`, 'Counts sheep.'],
		[
			'has none in bold either',
			`Counts sheep.\n\n**Example usage:**\n\n${EXAMPLE}`,
			'Counts sheep.',
		],
		['has no `Specifically:`', `Counts sheep. Specifically:\n\n${EXAMPLE}`, 'Counts sheep.'],
		['has no left-over list dashes', `Counts sheep.\n- ${EXAMPLE}\n- ${EXAMPLE}`, 'Counts sheep.'],
		['keeps the word examples', `Collects examples ${EXAMPLE}`, 'Collects examples'],
		['keeps text after the last example', `${EXAMPLE}\n\nNever goats.`, 'Never goats.'],
		['keeps text between examples', `A.\n\n${EXAMPLE} B. ${EXAMPLE}\nC.`, 'A.\n\nB.\n\nC.'],
		['keeps single line breaks', 'Counts:\\n- sheep\\n- goats', 'Counts:\n- sheep\n- goats'],
		['keeps a tag that is spoken of', 'Writes `<example>` blocks.', 'Writes `<example>` blocks.'],
		['drops a quote without a partner', '"Counts sheep.', 'Counts sheep.'],
		['is empty when all is example', `Examples:\n${EXAMPLE}`, ''],
	] as const)('%s', ([, raw, whenToUse]) => {
		expect(readDescription(raw, FILE_START).whenToUse).toBe(whenToUse);
	});
});

test('escaped line breaks and real ones may be mixed', () => {
	const raw = 'Counts.\\n\\n<example>\\nContext: Dusk\nuser: \\"All?\\"\\n</example>';

	const { whenToUse, examples, issues } = readDescription(raw, FILE_START);

	expect(whenToUse).toBe('Counts.');
	expect(examples[0]).toMatchObject({
		context: 'Dusk',
		turns: [{ speaker: 'user', text: 'All?' }],
	});
	expect(issues.map(({ code }) => code)).toEqual(['description-escapes']);
});

test('an example knows its line of the source, where escaped breaks are no lines', () => {
	const raw = `A.\\n\\nB.\n\n${EXAMPLE}\n${EXAMPLE}`;

	const lines = readDescription(raw, { line: 3, column: 14 }).examples.map(({ line }) => line);

	expect(lines).toEqual([5, 9]);
});

test.for([
	['example-unclosed', `A. ${EXAMPLE.replace('</example>', '')}`],
	['example-unopened', 'A. </example> B.'],
	['example-empty', 'A. <example>  </example>'],
	['description-escapes', 'A.\\nB.'],
] as const)('%s is reported', ([code, raw]) => {
	expect(codesOf(raw)).toEqual([code]);
});

test('a description that needs no repair has no issue', () => {
	expect(codesOf(`Counts.\n\n${EXAMPLE}`)).toEqual([]);
});
