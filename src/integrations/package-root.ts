import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of Roster's own package, with a slash at its end; the same from `src/` and `lib/`. */
export const PACKAGE_ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

/** `0.1.0`, from package.json. */
export function packageVersion(): string {
	const manifest: unknown = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));
	const isManifest = (value: unknown): value is { version: string } =>
		typeof value === 'object' && value !== null && 'version' in value;
	if (!isManifest(manifest)) throw new Error('The package.json of Roster has no version.');
	return manifest.version;
}
