import { describe, expect, it } from 'vitest';
import type { Agent, Example } from '../../../src/core/schema.ts';
import { buildGallery, galleryAnchor } from '../../../src/site/example-gallery.ts';
import { isAsking, requestOf } from '../../../src/site/request.ts';
import { makeAgent } from './make-agent.ts';

const quality = { id: 'quality/tests', title: 'Tests' };

describe('buildGallery', () => {
	it('keeps the requests of an agent together and breaks pages between agents', () => {
		const agents = ['a', 'b', 'c'].map((id) => asked(id, 60));
		const { pages, requests } = buildGallery({
			names: new Map(),
			categories: [{ category: null, agents }],
		});
		expect(requests).toBe(180);
		expect(pages.map((groups) => groups.map(({ askers }) => askers.length))).toEqual([
			[1],
			[1],
			[1],
		]);
	});

	it('divides the requests of an agent that alone would overfill a page', () => {
		const { pages } = buildGallery({
			names: new Map(),
			categories: [{ category: null, agents: [asked('a', 250)] }],
		});
		expect(pages.map(([group]) => group?.requests)).toEqual([100, 100, 50]);
	});

	it('leaves out agents of whom nothing is asked, and categories without any', () => {
		const { pages, places } = buildGallery({
			names: new Map(),
			categories: [
				{ category: quality, agents: [asked('a', 2), makeAgent({ id: 'mute' })] },
				{ category: null, agents: [makeAgent({ id: 'mute-too' })] },
			],
		});
		expect(pages[0]?.map(({ category }) => category)).toEqual([quality]);
		expect(places).toEqual([{ category: quality, page: 1, requests: 2 }]);
		expect(pages[0]?.flatMap(({ askers }) => askers)).toHaveLength(1);
	});

	it('tells on which page a category begins', () => {
		const { places } = buildGallery({
			names: new Map(),
			categories: [
				{ category: quality, agents: [asked('a', 90)] },
				{ category: null, agents: [asked('b', 30), asked('c', 90)] },
			],
		});
		expect(places.map(({ page, requests }) => [page, requests])).toEqual([
			[1, 90],
			[2, 120],
		]);
	});

	it('is one empty page where nobody asks anything', () => {
		expect(buildGallery({ names: new Map(), categories: [] }).pages).toEqual([[]]);
	});

	it('gives each category an anchor of its own', () => {
		expect(galleryAnchor(quality)).toBe('asks-quality--tests');
		expect(galleryAnchor(null)).toBe('asks');
	});
});

describe('isAsking', () => {
	const turns = [
		{ speaker: 'agent', text: 'I am stuck' },
		{ speaker: 'assistant', text: 'Let me see' },
		{ speaker: 'user', text: 'Please do' },
	];

	it('is true of whoever opens and of the user, and not of the assistant', () => {
		expect(turns.map((turn) => isAsking(turn, { turns }))).toEqual([true, false, true]);
		expect(turns.slice(1).map((turn) => isAsking(turn, { turns: turns.slice(1) }))).toEqual([
			false,
			true,
		]);
	});
});

describe('requestOf', () => {
	const turn = (speaker: string, text: string) => ({ speaker, text });

	it.each([
		['the user’s words', [turn('assistant', 'Hello'), turn('user', 'Help me')], 'Help me'],
		['the first words where nobody is called user', [turn('Daisy', 'Look')], 'Look'],
		['nothing where nobody speaks', [], null],
	])('is %s', (_title, turns, request) => {
		expect(requestOf({ turns })).toBe(request);
	});
});

function asked(id: string, count: number): Agent {
	const examples = Array.from(
		{ length: count },
		(_, index): Example => ({
			context: null,
			turns: [{ speaker: 'user', text: `Request ${index + 1}` }],
			commentary: null,
			anchor: `example-${index + 1}`,
			origin: 'description',
			line: 1,
		})
	);
	return makeAgent({ id, examples });
}
