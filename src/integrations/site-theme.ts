import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { accentOf } from '../core/accent.ts';
import type { RosterConfig } from '../site/config.ts';
import type { ThemeSettings } from '../site/settings.ts';
import { ConfigError } from './config-error.ts';

/** How the site looks, and the files that this takes. */
export interface SiteTheme {
	settings: ThemeSettings;
	/** From the path below the base to the file. */
	files: ReadonlyMap<string, string>;
}

export const NO_THEME: SiteTheme = {
	settings: { logo: null, accent: null, stylesheet: null },
	files: new Map(),
};

const THEME_FOLDER = 'theme';
const STYLE_ADDRESS =
	/url\(\s*(?:"([^"]+)"|'([^']+)'|([^'")\s]+))\s*\)|@import\s+(?:"([^"]+)"|'([^']+)')/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;
/** Addresses that lead elsewhere or into the sheet itself. */
const NOT_BESIDE = /^(?:[a-z][a-z0-9+.-]*:|\/|#)/i;

/**
 * Reads what `logo`, `accent` and `css` name.
 *
 * @param directory - The working directory, absolute.
 * @throws ConfigError for a file that is missing or is not what it should be.
 */
export async function readSiteTheme(config: RosterConfig, directory: string): Promise<SiteTheme> {
	const files = new Map<string, string>();
	const logo = config.logo === undefined ? null : await readLogo(config.logo, directory);
	if (logo !== null) files.set(logo.path, logo.file);
	const sheet = config.css === undefined ? null : await readSheet(config.css, directory);
	for (const [path, file] of sheet?.files ?? []) files.set(path, file);
	return {
		settings: {
			logo: logo && { path: logo.path, width: logo.width, height: logo.height },
			accent: config.accent === undefined ? null : accentOf(config.accent),
			stylesheet: sheet?.path ?? null,
		},
		files,
	};
}

async function readLogo(
	written: string,
	directory: string
): Promise<{ path: string; file: string; width: number; height: number }> {
	const file = resolve(directory, written);
	const bytes = await readConfigured('logo', written, file);
	// Few sites have one, and it takes longer to load than all the rest of the configuration.
	const { imageMetadata } = await import('astro/assets/utils');
	try {
		const { width, height } = await imageMetadata(bytes, written);
		return { path: publicPath(file, bytes), file, width, height };
	} catch (error) {
		throw new ConfigError(
			`\`logo\` names ${written}, which is no image that Roster can measure.`,
			'Use an SVG with a viewBox, or a PNG.',
			{ cause: error }
		);
	}
}

/** The sheet, and the files that it names by relative addresses. */
async function readSheet(
	written: string,
	directory: string
): Promise<{ path: string; files: Map<string, string> }> {
	const file = resolve(directory, written);
	const bytes = await readConfigured('css', written, file);
	const path = publicPath(file, bytes);
	const files = new Map([[path, file]]);
	const waiting = [{ file, text: bytes.toString('utf8') }];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		for (const named of namedFiles(next.text)) {
			const beside = join(dirname(next.file), named);
			const below = relative(dirname(file), beside).replaceAll('\\', '/');
			if (below.startsWith('..') || !existsSync(beside)) {
				throw new ConfigError(
					`The style sheet ${written} names \`${named}\`, which ${below.startsWith('..') ? 'lies outside of its folder' : 'does not exist'}.`,
					'Put the file beside the style sheet, or into a folder there.'
				);
			}
			const target = `${THEME_FOLDER}/${below}`;
			if (files.has(target)) continue;
			files.set(target, beside);
			if (extname(beside) === '.css') {
				waiting.push({ file: beside, text: await readFile(beside, 'utf8') });
			}
		}
	}
	return { path, files };
}

function namedFiles(css: string): string[] {
	return [...css.replace(COMMENT, '').matchAll(STYLE_ADDRESS)]
		.map((match) => match.slice(1).find((address) => address !== undefined) ?? '')
		.filter((address) => !NOT_BESIDE.test(address))
		.map((address) => decodeURI(address.replace(/[?#].*$/, '')))
		.filter((address) => address !== '');
}

/** A browser may keep the file for ever: other bytes have another name. */
function publicPath(file: string, bytes: Uint8Array): string {
	const ending = extname(file);
	const stem = basename(file, ending).replace(/[^\w-]+/g, '-');
	return `${THEME_FOLDER}/${stem}.${hash('sha256', bytes, 'hex').slice(0, 8)}${ending.toLowerCase()}`;
}

async function readConfigured(key: string, written: string, file: string): Promise<Buffer> {
	try {
		return await readFile(file);
	} catch (error) {
		throw new ConfigError(
			`\`${key}\` names ${written}, which cannot be read (${file}).`,
			'Check the path: it is taken from the working directory.',
			{ cause: error }
		);
	}
}
