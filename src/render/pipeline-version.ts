import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Raised by hand whenever the HTML of any prompt changes: the policy, the writer, the inks. What
 * has been rendered before is then rendered anew.
 */
const RENDER_VERSION = 4;

/** What rendered HTML depends on beside the text: it is part of every key of the caches. */
export function pipelineVersion(): string {
	return [`render ${RENDER_VERSION}`, packageVersion('satteri'), packageVersion('shiki')].join(
		', '
	);
}

/** Packages may hide their `package.json` from imports, so it is looked for above their entry. */
function packageVersion(name: string): string {
	let folder = new URL('.', import.meta.resolve(name));
	while (folder.pathname !== '/') {
		try {
			const path = fileURLToPath(new URL('package.json', folder));
			const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
				name?: string;
				version?: string;
			};
			if (manifest.name === name) return `${name} ${manifest.version}`;
		} catch {
			// Not in this folder: the next one up is tried.
		}
		folder = new URL('..', folder);
	}
	throw new Error(`The version of the package \`${name}\` could not be found.`);
}
