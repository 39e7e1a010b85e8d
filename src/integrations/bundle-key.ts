import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { PACKAGE_ROOT } from './package-root.ts';

/** The bundle that a package carries ready made, beside the compiled code. */
export const PACKED_BUNDLE = join(PACKAGE_ROOT, 'lib', 'bundle');
/** Says what a packed bundle was made from. */
export const BUNDLE_KEY_FILE = 'bundle-key.txt';

const PACKED_CODE = join(PACKAGE_ROOT, 'lib', 'code');
/** What a bundle is made of beside our own files: all versions that the package fixes. */
const BUILDERS = ['astro', '@astrojs/mdx', '@astrojs/markdown-satteri', 'shiki'];
/** What a bundle is made from. */
const SOURCES = ['src', 'public'];
/** Code that runs beside the bundle and not in it, except for what says how it is built. */
const NOT_BUNDLED =
	/^src[/\\](?:cli|integrations(?![/\\](?:astro-config|build-bundle|few-chunks|own-drawing|plain-imports|quick-start|site-adapter)\.ts$))[/\\]/;

/** It cannot change while a process runs. */
let known: string | undefined;

/** Changes with everything that goes into a bundle: Roster's own files, and the versions of its tools. */
export function bundleKey(): string {
	known ??= packedKey() ?? computeKey();
	return known;
}

/** Packed code is no longer what the sources beside it say, so it need not read all of them. */
function packedKey(): string | null {
	const path = join(PACKED_BUNDLE, BUNDLE_KEY_FILE);
	return import.meta.dirname === PACKED_CODE && existsSync(path)
		? readFileSync(path, 'utf8')
		: null;
}

function computeKey(): string {
	const hash = createHash('sha256');
	for (const name of BUILDERS) hash.update(`${name} ${versionOf(name)}\n`);
	for (const path of sourceFiles())
		hash.update(`${path}\0`).update(readFileSync(join(PACKAGE_ROOT, path)));
	return hash.digest('hex').slice(0, 24);
}

function sourceFiles(): string[] {
	return SOURCES.flatMap((folder) => listFiles(join(PACKAGE_ROOT, folder)))
		.map((path) => path.slice(PACKAGE_ROOT.length))
		.filter((path) => !NOT_BUNDLED.test(path))
		.sort();
}

function versionOf(name: string): string {
	try {
		const manifest: { version: string } = createRequire(import.meta.url)(`${name}/package.json`);
		return manifest.version;
	} catch {
		// Not every package shows its manifest; Astro's version stands for those that come with it.
		return 'unknown';
	}
}
