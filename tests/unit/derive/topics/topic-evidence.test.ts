import { expect, test } from 'vitest';
import { packEvidence, unpackEvidence } from '../../../../src/core/derive/topics/topic-evidence.ts';

const SHARED = { line: 3, text: '“Kubernetes” and Helm – \ud83d\ude80 \ud800', anchor: 'stack' };
const SAID = { line: null, text: 'Asks for Helm.', anchor: 'when' };

test('The lines of each topic come back as they were, those of several topics too', () => {
	const evidence = [[SHARED], [], [SAID, SHARED]];
	const packed = packEvidence(evidence);
	expect(evidence.map((_, place) => unpackEvidence(packed, place))).toEqual(evidence);
});

test('A line that several topics share is held once, in characters of one byte', () => {
	const packed = packEvidence([[SHARED], [SHARED]]);
	expect(packed.split('Helm')).toHaveLength(2);
	expect(packed).toMatch(/^[\0-\xff]*$/);
});
