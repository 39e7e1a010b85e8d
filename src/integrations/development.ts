import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { writeSearchIndex } from '../search/write-index.ts';
import { placeOwnGuides } from './own-guides.ts';
import type { RosterSession } from './session.ts';

type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

interface DevelopmentParts {
	server: DevelopmentServer;
	logger: AstroIntegrationLogger;
}

/** Long enough to gather the files of one save or one checkout, short enough not to be felt. */
const SETTLE_MILLISECONDS = 60;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.wasm': 'application/wasm',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.gif': 'image/gif',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.svg': 'image/svg+xml',
	'.css': 'text/css',
	'.woff2': 'font/woff2',
};

/**
 * Keeps a running development server in step with the source folders (edits, additions, renames,
 * removals), and serves what is not a page: the search index, the theme's files, the images of prompts.
 */
export function serveInDevelopment(
	session: RosterSession,
	{ server, logger }: DevelopmentParts
): void {
	const indexFolder = join(session.workspace.root, 'pagefind');
	const { sources, guides } = session.config;
	const folders = [...sources.map(({ folder }) => folder), ...(guides === null ? [] : [guides])];
	server.watcher.add(folders);

	let timer: NodeJS.Timeout | undefined;
	const writeIndex = async (): Promise<void> => {
		await writeSearchIndex(session.searchDocuments(), {
			outFolder: indexFolder,
			synonyms: session.config.search.synonyms,
		});
	};
	let running: Promise<void> = writeIndex().catch((error: unknown) => report(error, logger));
	server.watcher.on('all', (_event, path) => {
		if (!folders.some((folder) => path === folder || path.startsWith(folder + sep))) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			running = running.then(update).catch((error: unknown) => report(error, logger));
		}, SETTLE_MILLISECONDS);
	});

	async function update(): Promise<void> {
		await session.prepare();
		await session.writeSnapshot();
		if (guides !== null) {
			const { root } = session.workspace;
			await placeOwnGuides(guides, { guides: session.prepared.guides, root });
		}
		server.ws.send({ type: 'full-reload' });
		await writeIndex();
	}

	server.middlewares.use((request, response, next) => {
		const file = servedFile(session, indexFolder, request.url ?? '/');
		if (file === null) return next();
		response.setHeader('Content-Type', CONTENT_TYPES[extname(file)] ?? 'application/octet-stream');
		response.setHeader('Cache-Control', 'no-store');
		createReadStream(file).pipe(response);
	});
}

function servedFile(session: RosterSession, indexFolder: string, address: string): string | null {
	const { base } = session.settings;
	const path = decodeURI(address.split(/[?#]/, 1)[0] ?? '/');
	const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
	const copied = session.config.theme.files.get(below) ?? session.prepared.images.get(below);
	if (copied !== undefined) return copied;
	if (!below.startsWith('pagefind/')) return null;
	const file = normalize(join(indexFolder, below.slice('pagefind/'.length)));
	return file.startsWith(indexFolder + sep) && existsSync(file) && statSync(file).isFile()
		? file
		: null;
}

function report(error: unknown, logger: AstroIntegrationLogger): void {
	logger.error(error instanceof Error ? error.message : String(error));
}
