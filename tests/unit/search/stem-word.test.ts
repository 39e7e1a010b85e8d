import { expect, test } from 'vitest';
import { stemWord } from '../../../src/search/stem-word.ts';

test.each([
	['debugging', 'debug'],
	['agreed', 'agre'],
	['optimizing', 'optim'],
	['optimization', 'optim'],
	['relational', 'relat'],
	['queries', 'queri'],
	['query', 'queri'],
	['hopping', 'hop'],
	['yes', 'ye'],
	['controlling', 'control'],
	['k8s', 'k8s'],
	['données', 'données'],
	['go', 'go'],
])('the stem of %s is %s', (word, stem) => {
	expect(stemWord(word)).toBe(stem);
});
