import { expect, test } from 'vitest';
import { buildVariants, type VariantSource } from '../../../src/core/derive/variants.ts';
import type { Agent } from '../../../src/core/schema.ts';
import { makeTool, NO_ACCESS } from '../site/make-agent.ts';
import { agentAt } from './make-entry.ts';

const SECTION = { depth: 2, anchor: 'prompt-x', line: 9 };
const GO = variant(
	'go/dev',
	'You write Go and store things in Redis. Tests run in Docker Compose.',
	{
		promptCharacters: 1000,
		sections: [
			{ ...SECTION, title: 'Errors' },
			{ ...SECTION, title: 'Goroutines' },
		],
	}
);
const PYTHON = variant(
	'python/dev',
	'You write Python, with Django and redis-py, and store in Redis.',
	{
		promptCharacters: 500,
		tools: [makeTool('Read'), makeTool('Bash')],
		access: { ...NO_ACCESS, read: true, run: true },
		sections: [{ ...SECTION, title: 'errors' }],
	}
);

test('names what only one of them speaks of, and what all do', () => {
	const { variants, sharedTerms } = buildVariants([GO, PYTHON]);
	expect(variants.map(({ ownTerms }) => ownTerms)).toEqual([
		['Docker Compose', 'Go'],
		['Django', 'Python'],
	]);
	expect(sharedTerms).toEqual(['Redis']);
});

test('a word that one of them writes small is no name', () => {
	const one = variant('a/dev', 'You like the Cache and Kafka.');
	const other = variant('b/dev', 'You empty the cache.');
	expect(buildVariants([one, other]).variants[0]?.ownTerms).toEqual(['Kafka']);
});

test('gives the sections and tools that no other one has', () => {
	const [go, python] = buildVariants([GO, PYTHON]).variants;
	expect(go).toMatchObject({ ownSections: ['Goroutines'], ownTools: [], toolCount: null });
	expect(python).toMatchObject({ ownSections: [], ownTools: ['Read', 'Bash'], toolCount: 2 });
});

test('sets lengths to one scale', () => {
	const { variants } = buildVariants([GO, PYTHON]);
	expect(variants.map(({ lengthShare }) => lengthShare)).toEqual([100, 50]);
});

test('says in what they differ, and in nothing else', () => {
	expect(buildVariants([GO, PYTHON]).differs).toEqual(['opening', 'access', 'tools', 'length']);
	expect(buildVariants([GO]).differs).toEqual([]);
});

test('what two with the same prompt share is still their own', () => {
	const copy = variant('copy/dev', GO.prompt, {
		sections: GO.agent.sections,
		source: { ...GO.agent.source, path: 'copy/dev.md' },
	});
	const [go, , again] = buildVariants([GO, PYTHON, copy]).variants;
	expect(go?.sameText).toEqual(['copy/dev']);
	expect(again?.sameText).toEqual(['go/dev']);
	expect(again?.ownSections).toEqual(go?.ownSections);
	expect(again?.ownTerms).toEqual(['Docker Compose', 'Go']);
});

test('one without a prompt, and none at all, make a table too', () => {
	expect(buildVariants([variant('a/dev', '')]).variants[0]).toMatchObject({ ownTerms: [] });
	expect(buildVariants([])).toEqual({ variants: [], differs: [], sharedTerms: [] });
});

function variant(id: string, prompt: string, wanted: Partial<Agent> = {}): VariantSource {
	return {
		agent: agentAt(id, { promptCharacters: prompt.length, ...wanted }),
		prompt,
		opening: prompt,
	};
}
