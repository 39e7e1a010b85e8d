import { describe, expect, test } from 'vitest';
import { pathToCategory } from '../../../src/core/category.ts';
import { hashText } from '../../../src/core/hash.ts';
import { assignIds, nameSlug, pathToId } from '../../../src/core/ids.ts';
import { readableTitle } from '../../../src/core/readable-title.ts';
import { slugify } from '../../../src/core/slugify.ts';

test.each([
	['Code Reviewer (v2)', 'code-reviewer-v2'],
	['  _-Ünïcode-_ ', 'ünïcode'],
	['コード レビュー', 'コード-レビュー'],
	['हिन्दी सहायक', 'हिन्दी-सहायक'],
	['a/../b', 'a-b'],
	['e\u0301t\u00e9', 'été'],
	['__proto__', 'proto'],
])('the slug of %j is %j', (text, slug) => {
	expect(slugify(text)).toBe(slug);
});

test('a slug is never empty, and two texts without letters have different ones', () => {
	expect(slugify('')).toMatch(/^x-[0-9a-f]{8}$/);
	expect(slugify('🧭')).not.toBe(slugify('🚀'));
	expect(slugify('..')).toMatch(/^x-/);
});

test('a slug fits into a folder name, and long texts that differ late have different ones', () => {
	const long = '名'.repeat(3000);
	expect(new TextEncoder().encode(slugify(long)).length).toBeLessThan(200);
	expect(slugify(`${long}a`)).not.toBe(slugify(`${long}b`));
});

test.each([
	['engineering/backend_architect.md', 'engineering/backend-architect'],
	['a.agent.md', 'a-agent'],
	['A B/C.MD', 'a-b/c'],
	['dots.v1.2/x.md', 'dots-v1-2/x'],
])('the id of %j is %j', (path, id) => {
	expect(pathToId(path)).toBe(id);
});

describe('ids of a folder', () => {
	test('of paths that fold to one id, one keeps it and the others say whom they clash with', () => {
		const ids = assignIds(['a-b.md', 'A B.md', 'a_b.md', 'c.md']);

		expect(ids.get('A B.md')).toEqual({ id: 'a-b', clashesWith: null });
		expect(ids.get('a-b.md')).toEqual({
			id: expect.stringMatching(/^a-b-[0-9a-f]{8}$/),
			clashesWith: 'A B.md',
		});
		expect(new Set([...ids.values()].map(({ id }) => id)).size).toBe(4);
	});

	test('do not depend on the order, nor on files that come or go beside them', () => {
		const paths = ['a-b.md', 'A B.md', 'a_b.md'];
		const all = assignIds(paths);

		expect(assignIds([...paths].reverse())).toEqual(all);
		expect(assignIds(['A B.md', 'a_b.md']).get('a_b.md')).toEqual(all.get('a_b.md'));
	});
});

test('names that differ in case and separators only have one slug', () => {
	expect(new Set(['Code Reviewer', 'code_reviewer', 'CODE-REVIEWER'].map(nameSlug)).size).toBe(1);
});

test.each([
	['backend-engineer', 'Backend Engineer'],
	['rest-api-designer', 'REST API Designer'],
	['ui_ux_designer', 'UI UX Designer'],
	['ios-developer', 'iOS Developer'],
	['dotnet-framework-4.8-expert', 'Dotnet Framework 4.8 Expert'],
	['jack-of-all-trades', 'Jack of All Trades'],
	['Frontend Developer', 'Frontend Developer'],
	['CodeReviewer', 'CodeReviewer'],
	['UI-Designer', 'UI Designer'],
	['---', '---'],
	['🧭', '🧭'],
])('the title of %j is %j', (name, title) => {
	expect(readableTitle(name)).toBe(title);
});

test.each([
	['x.md', undefined, null],
	['agents/x.md', undefined, null],
	['.claude/agents/x.md', undefined, null],
	['engineering/x.md', undefined, { id: 'engineering', title: 'Engineering' }],
	[
		'categories/01-core-development/x.md',
		undefined,
		{ id: 'core-development', title: 'Core development' },
	],
	['plugins/data-ai/agents/x.md', undefined, { id: 'data-ai', title: 'Data AI' }],
	['web/front end/x.md', undefined, { id: 'web/front-end', title: 'front end' }],
	['engineering/x.md', 'quality-testing', { id: 'quality-testing', title: 'Quality testing' }],
	['engineering/x.md', 'Ops / On call', { id: 'ops/on-call', title: 'On call' }],
	['engineering/x.md', ['a'], { id: 'engineering', title: 'Engineering' }],
	['2024/x.md', undefined, { id: '2024', title: '2024' }],
])('the category of %j with %j is %j', (path, declared, category) => {
	expect(pathToCategory(path, declared)).toEqual(category);
});

test('no two of a hundred thousand texts have the same hash', () => {
	const hashes = new Set<string>();
	for (let number = 0; number < 100_000; number++) {
		hashes.add(
			hashText(number % 2 ? `You are agent ${number}.` : String.fromCharCode(number, number >> 8))
		);
	}
	expect(hashes.size).toBe(100_000);
	expect(hashText('')).toMatch(/^[0-9a-f]{16}$/);
});
