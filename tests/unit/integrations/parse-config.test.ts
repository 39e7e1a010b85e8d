import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../../src/integrations/config-error.ts';
import { mergeConfig, parseConfig } from '../../../src/integrations/parse-config.ts';

function faultOf(input: unknown): string {
	try {
		parseConfig(input, 'roster.config.yaml');
	} catch (error) {
		if (error instanceof ConfigError) return error.message;
		throw error;
	}
	throw new Error('The configuration was taken.');
}

describe('parseConfig', () => {
	test('fills in what is left out', () => {
		expect(parseConfig({}, 'nowhere')).toMatchObject({
			out: 'dist',
			base: '/',
			title: 'Roster',
			strict: false,
		});
	});

	test.each([
		{ input: { tittle: 'Team' }, says: '`tittle` is no key of Roster. Did you mean `title`?' },
		{ input: { strict: 'yes' }, says: '`strict` is `"yes"`; expected a boolean.' },
		{
			input: { site: 'agents.example.com' },
			says: '`site` is `"agents.example.com"`; expected an address that begins with https:// or http://.',
		},
		{
			input: { sources: [3] },
			says: "`sources.0` is `3`; expected a folder's path, or an object with `folder` and, if you like, `slug`.",
		},
		{ input: 'text', says: 'The configuration is `"text"`; expected an object.' },
	])('says of $input what was found and what is expected', ({ input, says }) => {
		expect(faultOf(input)).toContain(says);
	});

	test('names the file and every fault in it', () => {
		const fault = faultOf({ strict: 1, title: 2 });
		expect(fault).toContain('roster.config.yaml');
		expect(fault.match(/expected/g)).toHaveLength(2);
	});
});

describe('mergeConfig', () => {
	test('lets a flag win and keeps what no flag says', () => {
		expect(mergeConfig({ title: 'File', base: '/x/' }, { title: 'Flag' })).toEqual({
			title: 'Flag',
			base: '/x/',
		});
	});
});
