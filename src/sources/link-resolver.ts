import { existsSync, realpathSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { hashText } from '../core/hash.ts';
import type { Urls } from '../core/urls.ts';
import type { LinkResolver } from '../render/link-resolver.ts';
import { isInside } from './walk-source.ts';

/** What every resolver of one build shares. */
export interface LinkSurroundings {
	urls: Urls;
	/** Prefix of the source folder's files in their repository, or null. */
	repository: string | null;
	/** From the path of an agent's file to its id. */
	idOfPath: ReadonlyMap<string, string>;
	/** Told each local image that a page shows: its address below the base, and its file. */
	addImage(publicPath: string, file: string): void;
}

/** Formats that cannot carry script. SVG can, so it is linked and not shown. */
export const SHOWN_IMAGES = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif']);

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/**
 * Decides where the relative links and images of one agent's prompt lead: to another agent's page,
 * else to the repository when it is known, else nowhere, and then they are shown as text.
 *
 * @param path - The agent's path, as in `agent.source.path`.
 * @param file - The absolute path of that file.
 * @param sourceFolder - Absolute; no image from outside of it is shown.
 */
export function createLinkResolver(
	path: string,
	{
		file,
		sourceFolder,
		surroundings,
	}: { file: string; sourceFolder: string; surroundings: LinkSurroundings }
): LinkResolver {
	const { urls, repository, idOfPath, addImage } = surroundings;

	function toRepository(target: string): { href: string } | { text: true } {
		if (repository === null || target.startsWith('../')) return { text: true };
		return { href: new URL(encodePath(target), ensureSlash(repository)).href };
	}

	return {
		resolveLink(href) {
			if (href === '' || href.startsWith('#') || href.startsWith('?') || HAS_SCHEME.test(href))
				return { text: true };
			const [way = '', fragment = ''] = href.split('#', 2);
			const target = posix.join(posix.dirname(path), decodePath(way));
			const id = idOfPath.get(target);
			if (id !== undefined) return { href: urls.agent(id, fragment && `prompt-${fragment}`) };
			return toRepository(target);
		},
		resolveImage(src) {
			if (HAS_SCHEME.test(src) || src.startsWith('#')) return { text: true };
			const way = decodePath(src.split(/[?#]/, 1)[0] ?? '');
			const image = join(file, '..', way);
			const extension = extname(way).toLowerCase();
			if (!SHOWN_IMAGES.has(extension) || !isReadableInside(sourceFolder, image)) {
				const linked = toRepository(posix.join(posix.dirname(path), way));
				return 'href' in linked ? { link: linked.href } : { text: true };
			}
			const publicPath = `images/${hashText(image.slice(sourceFolder.length))}${extension}`;
			addImage(publicPath, image);
			return { src: urls.file(publicPath) };
		},
	};
}

function isReadableInside(folder: string, path: string): boolean {
	try {
		return existsSync(path) && isInside(realpathSync(folder), realpathSync(path));
	} catch {
		// A name the system refuses (too long, a NUL byte) is no file.
		return false;
	}
}

function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		// A stray `%` is part of the name.
		return path;
	}
}

function encodePath(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/');
}

function ensureSlash(address: string): string {
	return address.endsWith('/') ? address : `${address}/`;
}
