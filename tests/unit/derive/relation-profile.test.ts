import { expect, test } from 'vitest';
import { createProfiler } from '../../../src/core/derive/relation-profile.ts';
import { createTermCounter } from '../../../src/core/derive/term-counter.ts';
import type { Term } from '../../../src/core/derive/terms.ts';
import { createTextReader } from '../../../src/core/derive/text-units.ts';
import { createVocabulary } from '../../../src/core/derive/vocabulary.ts';
import { agentAt } from './make-entry.ts';
import { readTerms } from './read-terms.ts';

const UNITS = [
	'A ',
	'Aa/',
	'A/',
	'a-',
	'a.',
	'**a',
	'`a',
	'@a',
	'agent ',
	"a'",
	'```\n',
	'\n',
	' ',
	'漢',
	'\ud83d',
];

test.each(UNITS)('a long run of %j is read in linear time', (unit) => {
	const text = unit.repeat(300_000 / unit.length);
	const agent = agentAt('a', { description: text });
	const { name } = createProfiler(createVocabulary())(agent, text);
	expect(name).toBe('a'); // a quadratic scan would not end in time
});

test.each([
	['We use Redis, and Redis is fast.', ['Redis']],
	['We use PostgreSQL. Postgres is old.', ['PostgreSQL']],
	['All APIs, and the API.', ['API']],
	['The Spring Boot way, in Spring Boot.', ['Spring Boot']],
	['Build SQL on C++ and CI/CD with Node.js.', ['SQL', 'C++', 'CI/CD', 'Node.js']],
	['# Redis Kafka\n\n**Vault Nomad**: none', []],
	['The Cache, and a cache.', []],
	['```\nin Redis\n```\n~~~~\nin Kafka\n~~~\nin Vault\n~~~~', []],
])('the names in %j are %j', (text, names) => {
	const terms = termsOf(text);
	expect(terms.map(({ form }) => form).filter((form) => /[A-Z]/.test(form))).toEqual(
		expect.arrayContaining(names)
	);
	if (names.length === 0) expect(terms.some(({ form }) => /[A-Z]/.test(form))).toBe(false);
});

test('headings and requests weigh more than prose', () => {
	const terms = termsOf('## Kafka\n\nOn Kafka.', 2);
	expect(terms.find(({ key }) => key === 'kafka')?.weight).toBe(3);
});

function termsOf(text: string, headingWeight = 1): Term[] {
	const vocabulary = createVocabulary();
	const passage = { text: createTextReader()(text), headingWeight, proseWeight: 1 };
	return readTerms(createTermCounter(vocabulary)([passage]), vocabulary.list);
}
