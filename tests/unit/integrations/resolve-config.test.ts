import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../../src/integrations/config-error.ts';
import { parseConfig } from '../../../src/integrations/parse-config.ts';
import { resolveConfig } from '../../../src/integrations/resolve-config.ts';
import type { RosterConfigInput } from '../../../src/site/config.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function resolve(input: RosterConfigInput, directory: string) {
	return resolveConfig(parseConfig(input, 'a test'), directory);
}

describe('resolveConfig', () => {
	test('reads .claude/agents before agents when no folder is given', () => {
		const both = temporaryFolder({ '.claude/agents/a.md': '', 'agents/a.md': '' });
		expect(resolve({}, both).sources).toEqual([
			{ folder: join(both, '.claude/agents'), slug: null },
		]);
		const one = temporaryFolder({ 'agents/a.md': '' });
		expect(resolve({}, one).sources).toEqual([{ folder: join(one, 'agents'), slug: null }]);
	});

	test('gives each of several folders a slug from the part of its path that names it', () => {
		const directory = temporaryFolder({ 'Team A/.claude/agents/a.md': '', 'team-b/a.md': '' });
		const { sources } = resolve({ sources: ['Team A/.claude/agents', 'team-b'] }, directory);
		expect(sources.map(({ slug }) => slug)).toEqual(['team-a', 'team-b']);
	});

	test.each<{ title: string; config: RosterConfigInput; says: RegExp }>([
		{
			title: 'a folder that does not exist',
			config: { sources: ['nowhere'] },
			says: /`nowhere` does not exist/,
		},
		{
			title: 'a file in place of a folder',
			config: { sources: ['agents/a.md'] },
			says: /is not a folder/,
		},
		{ title: 'no folder at all', config: { sources: [] as string[] }, says: /sources/ },
		{
			title: 'two folders of one slug',
			config: { sources: ['x/agents', 'y/x'] },
			says: /slug `x`/,
		},
		{
			title: 'an output that is the source',
			config: { sources: ['agents'], out: 'agents' },
			says: /is the source folder/,
		},
		{
			title: 'an output that contains the source',
			config: { sources: ['x/agents'], out: 'x' },
			says: /contains the source folder/,
		},
		{
			title: 'an output inside the source',
			config: { sources: ['.'] },
			says: /lies inside the source folder/,
		},
	])('refuses $title', ({ config, says }) => {
		const directory = temporaryFolder({ 'agents/a.md': '', 'x/agents/a.md': '', 'y/x/a.md': '' });
		expect(() => resolve(config, directory)).toThrow(ConfigError);
		expect(() => resolve(config, directory)).toThrow(says);
	});

	test('takes an output inside the source when it is excluded there', () => {
		const directory = temporaryFolder({ 'a.md': '' });
		expect(resolve({ sources: ['.'], exclude: ['dist'] }, directory).out).toBe(
			join(directory, 'dist')
		);
		expect(resolve({ sources: ['.'], exclude: ['dist/**'] }, directory).out).toBe(
			join(directory, 'dist')
		);
	});

	test('says what to do when there is nothing to read', () => {
		expect(() => resolve({}, temporaryFolder())).toThrow(/neither .claude\/agents nor agents/);
	});
});
