/**
 * Loaded before Roster (`node --import`), it ends the process as a lack of power does, by what would be
 * the given number of changes to what lies in `dist`.
 *
 * ROSTER_DIES_AFTER=5
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, sep } from 'node:path';

const IN_SITE = join(process.cwd(), 'dist') + sep;
let left = Number(process.env['ROSTER_DIES_AFTER']);

for (const name of ['renameSync', 'mkdirSync', 'rmSync'] as const) {
	const change = fs[name] as (...args: unknown[]) => unknown;
	Object.assign(fs, {
		[name]: (...args: unknown[]) => {
			const isInSite = args.some((path) => typeof path === 'string' && path.startsWith(IN_SITE));
			if (isInSite && left-- <= 0) process.kill(process.pid, 'SIGKILL');
			return change(...args);
		},
	});
}
syncBuiltinESMExports();
