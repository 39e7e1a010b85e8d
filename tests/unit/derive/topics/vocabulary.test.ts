import { expect, test } from 'vitest';
import { TOPIC_GROUPS } from '../../../../src/core/derive/topics/topic-groups.ts';
import type { TopicWords } from '../../../../src/core/derive/topics/topic-words.ts';
import { slugify } from '../../../../src/core/slugify.ts';

const TABLES = Object.values(TOPIC_GROUPS).map(({ topics }) => topics);
const ENTRIES = TABLES.flatMap((table) => Object.entries<TopicWords>(table));
const IDS = ENTRIES.map(([id]) => id);

test('each topic has one id, fit for an address', () => {
	expect(new Set(IDS).size).toBe(IDS.length);
	expect(IDS.filter((id) => slugify(id) !== id)).toEqual([]);
});

test('each title stands once', () => {
	const titles = ENTRIES.map(([, { title }]) => title.toLowerCase());
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('what a topic lies within exists', () => {
	const wider = ENTRIES.flatMap(([, { within }]) =>
		within === undefined ? [] : within.split(', ')
	);
	expect(wider.filter((id) => !IDS.includes(id))).toEqual([]);
});

test('no way to write a topic is empty', () => {
	const ways = ENTRIES.flatMap(([, { aliases, exact, doubtful }]) =>
		[aliases, exact, doubtful].flatMap((one) => (one === undefined ? [] : one.split(',')))
	);
	expect(
		ways.filter((way) => way.trim() === '' || way.trim() !== way.trimStart().trimEnd())
	).toEqual([]);
});
