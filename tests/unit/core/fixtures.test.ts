/**
 * Every file of `tests/fixtures/agents` is read as the golden beside it says. A new file adds a test;
 * `vitest run -u` writes its golden, which wants to be read before it is kept.
 */
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { AgentSchema, DocumentSchema } from '../../../src/core/schema.ts';
import { FIXTURES, listMarkdown, parseFileOf } from './parse-fixture.ts';

describe('a fixture is read as its golden says', () => {
	test.for(listMarkdown(FIXTURES))('%s', async (path, { expect }) => {
		const parsed = parseFileOf(FIXTURES, path);

		const golden = join(FIXTURES, path.replace(/\.md$/, '.json'));
		await expect(`${JSON.stringify(parsed, null, '\t')}\n`).toMatchFileSnapshot(golden);
	});
});

describe('what is read of a fixture fits the schema and survives JSON', () => {
	test.for(listMarkdown(FIXTURES))('%s', (path, { expect }) => {
		const parsed = parseFileOf(FIXTURES, path);

		expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
		const result =
			parsed.kind === 'agent'
				? AgentSchema.safeParse(parsed.agent)
				: DocumentSchema.safeParse(parsed.document);
		expect(result.error).toBeUndefined();
	});
});
