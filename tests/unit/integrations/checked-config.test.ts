import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedConfig, type GivenConfig } from '../../../src/integrations/checked-config.ts';
import type { RosterConfigInput } from '../../../src/site/config.ts';
import { readSealedValue, writeSealedValue } from '../../../src/store/sealed-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const GIVEN: GivenConfig = {
	file: {
		input: { title: 'Ours', links: [{ label: 'Home', href: '/' }] },
		name: 'roster.config.ts',
	},
	flags: { sources: ['agents'], title: undefined },
};
const EXPECTED = { title: 'Ours', sources: ['agents'], out: 'dist', footer: { links: [] } };

test('what was found right the last time is taken from there', async () => {
	const cache = temporaryFolder();
	const config = await checkedConfig(GIVEN, cache);
	expect(config).toMatchObject(EXPECTED);
	expect(await checkedConfig(GIVEN, cache)).toEqual(config);
	changeKnown(cache, 'Known');
	expect((await checkedConfig(GIVEN, cache)).title).toBe('Known');
});

test.each<[string, GivenConfig]>([
	['another flag', { ...GIVEN, flags: { ...GIVEN.flags, base: '/below/' } }],
	['another file', { ...GIVEN, file: { input: { title: 'Theirs' }, name: 'roster.config.ts' } }],
	['no file', { ...GIVEN, file: null }],
])('%s is checked anew', async (_, given) => {
	const cache = temporaryFolder();
	await checkedConfig(GIVEN, cache);
	changeKnown(cache, 'Known');
	expect(await checkedConfig(given, cache)).toEqual(await checkedConfig(given, null));
});

test('what is damaged or foreign is made again', async () => {
	const cache = temporaryFolder();
	await checkedConfig(GIVEN, cache);
	writeFileSync(join(cache, 'config.bin'), 'damaged');
	expect(await checkedConfig(GIVEN, cache)).toMatchObject(EXPECTED);
});

test.each<[string, RosterConfigInput]>([
	['a wrong value', { title: 3 } as unknown as RosterConfigInput],
	['what is no value', { title: () => 'Ours' } as unknown as RosterConfigInput],
])('%s is told each time, and not kept', async (_, input) => {
	const cache = temporaryFolder();
	const given = { file: { input, name: 'roster.config.ts' }, flags: {} };
	for (const _time of ['first', 'second'])
		await expect(checkedConfig(given, cache)).rejects.toThrow('roster.config.ts');
	expect(existsSync(join(cache, 'config.bin'))).toBe(false);
});

function changeKnown(cache: string, title: string): void {
	const path = join(cache, 'config.bin');
	const known = readSealedValue<{ given: Uint8Array; config: object }>(path);
	writeSealedValue(path, { ...known, config: { ...known?.config, title } });
}
