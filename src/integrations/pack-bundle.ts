/** Run before the package is packed: puts a bundle into it, so that a build needs no bundler. */
import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RosterConfigSchema } from '../site/config.ts';
import { buildBundle } from './build-bundle.ts';
import { BUNDLE_KEY_FILE, bundleKey, PACKED_BUNDLE } from './bundle-key.ts';
import { PACKAGE_ROOT } from './package-root.ts';
import { createSession } from './session.ts';
import { NO_THEME } from './site-theme.ts';
import { createWorkspace } from './workspace.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const workspace = await createWorkspace(PACKAGE_ROOT);
try {
	// A bundle holds no roster and no settings, so none are given.
	const config = {
		...RosterConfigSchema.parse({}),
		sources: [],
		guides: null,
		directory: PACKAGE_ROOT,
		theme: NO_THEME,
	};
	const session = createSession(config, { workspace });
	await session.prepare();
	const built = await buildBundle(session);
	const beside = `${PACKED_BUNDLE}.${process.pid}.tmp`;
	await cp(built, beside, { recursive: true });
	await writeFile(join(beside, BUNDLE_KEY_FILE), bundleKey());
	await rm(PACKED_BUNDLE, { recursive: true, force: true });
	await rename(beside, PACKED_BUNDLE);
} finally {
	await workspace.dispose();
}
