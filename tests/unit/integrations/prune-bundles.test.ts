import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noteUse, pruneBundles } from '../../../src/integrations/prune-bundles.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const HOUR_SECONDS = 3600;

/** Bundles `0`, `1` …, each a day older than the one before. */
function bundlesOfDays(count: number): string {
	const home = temporaryFolder();
	for (let days = 0; days < count; days++) {
		const folder = join(home, String(days));
		mkdirSync(join(folder, 'server'), { recursive: true });
		writeFileSync(join(folder, 'server', 'entry.mjs'), '');
		const time = Date.now() / 1000 - (days * 24 + 1) * HOUR_SECONDS;
		utimesSync(folder, time, time);
	}
	return home;
}

test('the bundles that were not used for longest go, and those in use stay', async () => {
	const home = bundlesOfDays(20);
	await noteUse([join(home, '19'), join(home, 'not-there')]);
	await pruneBundles(home);
	const kept = readdirSync(home).map(Number);
	expect(kept.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 19]);
});

test('however many bundles there are, those of the last hours stay', async () => {
	const home = temporaryFolder();
	for (let index = 0; index < 30; index++) mkdirSync(join(home, String(index)));
	await pruneBundles(home);
	expect(readdirSync(home)).toHaveLength(30);
});
