import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf } from '../support/built-site.ts';
import { runRoster } from '../support/run-roster.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Each of them has a meaning to a tool that Roster uses. */
const STRANGE_ENVIRONMENT = {
	NODE_ENV: 'development',
	BASE_URL: '/elsewhere/',
	SITE: 'https://elsewhere.example.com',
	PROD: '',
	DEV: '1',
	MODE: 'odd',
	SSR: '',
};

test('the site is the same whatever variables the environment has', async () => {
	const site = inject('sampleSite');
	const directory = temporaryFolder({
		// Of the project in whose folder Roster runs; not for Roster.
		'postcss.config.cjs': 'throw new Error("read");',
	});
	const args = ['build', site.source, '--out', 'site', '--site', 'https://agents.example.com'];
	const env = { ...STRANGE_ENVIRONMENT, ROSTER_CACHE: join(directory, 'cache') };
	expect(await runRoster(args, { directory, env })).toMatchObject({ status: 0 });
	const folder = join(directory, 'site');
	const files = filesOf({ ...site, folder });
	expect(files).toEqual(filesOf(site));
	const differing = files.filter(
		(file) => !readFileSync(join(folder, file)).equals(readFileSync(join(site.folder, file)))
	);
	expect(differing).toEqual([]);
});
