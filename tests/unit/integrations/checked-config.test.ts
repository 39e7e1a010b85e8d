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
	const home = temporaryFolder();
	const config = await checkedConfig(GIVEN, home);
	expect(config).toMatchObject(EXPECTED);
	expect(await checkedConfig(GIVEN, home)).toEqual(config);
	changeKnown(home, 'Known');
	expect((await checkedConfig(GIVEN, home)).title).toBe('Known');
});

test.each<[string, GivenConfig]>([
	['another flag', { ...GIVEN, flags: { ...GIVEN.flags, base: '/below/' } }],
	['another file', { ...GIVEN, file: { input: { title: 'Theirs' }, name: 'roster.config.ts' } }],
	['no file', { ...GIVEN, file: null }],
])('%s is checked anew', async (_, given) => {
	const home = temporaryFolder();
	await checkedConfig(GIVEN, home);
	changeKnown(home, 'Known');
	expect(await checkedConfig(given, home)).toEqual(await checkedConfig(given, null));
});

test('what is damaged or foreign is made again', async () => {
	const home = temporaryFolder();
	await checkedConfig(GIVEN, home);
	writeFileSync(join(home, 'config.bin'), 'damaged');
	expect(await checkedConfig(GIVEN, home)).toMatchObject(EXPECTED);
});

test.each<[string, RosterConfigInput]>([
	['a wrong value', { title: 3 } as unknown as RosterConfigInput],
	['what is no value', { title: () => 'Ours' } as unknown as RosterConfigInput],
])('%s is told each time, and not kept', async (_, input) => {
	const home = temporaryFolder();
	const given = { file: { input, name: 'roster.config.ts' }, flags: {} };
	for (const _time of ['first', 'second'])
		await expect(checkedConfig(given, home)).rejects.toThrow('roster.config.ts');
	expect(existsSync(join(home, 'config.bin'))).toBe(false);
});

function changeKnown(home: string, title: string): void {
	const path = join(home, 'config.bin');
	const known = readSealedValue<{ given: Uint8Array; config: object }>(path);
	writeSealedValue(path, { ...known, config: { ...known?.config, title } });
}
