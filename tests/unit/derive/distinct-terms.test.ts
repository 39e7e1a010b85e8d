import { expect, test } from 'vitest';
import { distinctTerms } from '../../../src/core/derive/distinct-terms.ts';

test.each([
	{ terms: ['SEO', 'SEO-optimized', 'keyword'], chosen: ['SEO', 'keyword'] },
	{ terms: ['Spring Boot', 'Spring', 'Java'], chosen: ['Spring Boot', 'Java'] },
	{ terms: ['debugger', 'debugging', 'cause'], chosen: ['debugger', 'cause'] },
	{ terms: ['Django', 'Go'], chosen: ['Django', 'Go'] },
	{ terms: ['C', 'C++', 'C#'], chosen: ['C', 'C++'] },
	{ terms: [], chosen: [] },
])('of $terms it keeps $chosen', ({ terms, chosen }) => {
	expect(distinctTerms(terms, 2)).toEqual(chosen);
});
