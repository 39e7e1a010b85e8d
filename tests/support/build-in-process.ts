import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '../../src/cli/load-config.ts';
import { putUpSite } from '../../src/cli/put-up-site.ts';
import { createStaging } from '../../src/cli/staging.ts';
import { createSession } from '../../src/integrations/session.ts';
import { createWorkspace } from '../../src/integrations/workspace.ts';
import type { RosterConfigInput } from '../../src/site/config.ts';

/**
 * Builds a site as `roster build` does, within this process, which spares a test of many builds the
 * start of as many programs.
 *
 * @param home - What `ROSTER_CACHE` names.
 */
export async function buildInProcess(
	flags: RosterConfigInput,
	{ directory, home }: { directory: string; home: string }
): Promise<void> {
	const config = await loadConfig(flags, { directory });
	const staging = createStaging(config.out);
	const before = process.env['ROSTER_CACHE'];
	process.env['ROSTER_CACHE'] = home;
	try {
		await staging.takeTurn(() => {});
		const workspace = await createWorkspace(directory);
		const session = createSession(config, { workspace });
		await session.prepare();
		await putUpSite(session, staging);
		session.remember();
		await workspace.dispose();
	} finally {
		staging.dispose();
		process.env['ROSTER_CACHE'] = before;
	}
}

/** A new cache that knows nothing but the bundle, which belongs to Roster and not to a collection. */
export function makeEmptyCache(home: string, bundles: string): void {
	mkdirSync(join(home, 'cache'), { recursive: true });
	symlinkSync(bundles, join(home, 'cache', 'bundles'), 'junction');
}
