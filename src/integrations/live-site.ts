import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSearchIndex } from '../search/build-index.ts';
import type { RosterSession } from './session.ts';
import { getSoundBundle } from './sound-bundle.ts';
import { INDEX_FOLDER } from './write-site.ts';

/** A site that is drawn as it is asked for, and kept in step with its sources. */
export interface LiveSite {
	/** Absolute path of the folder of scripts, styles and public files. */
	readonly clientFolder: string;
	/**
	 * The page or file at an address.
	 *
	 * @param path - Base included, without question mark and what follows.
	 */
	answer(path: string): Promise<LiveAnswer>;
	/** Reads the sources again; the index follows when there is time. */
	update(): Promise<void>;
	/** Keeps for the next run what was read. */
	close(): void;
}

export interface LiveAnswer {
	status: number;
	/** Null where the file's name says it. */
	type: string | null;
	/** Where to look instead; null where it is here. */
	location: string | null;
	body: Uint8Array;
}

/** The page that is asked for first goes before the index. */
const INDEX_DELAY_MILLISECONDS = 400;
/** Any origin does: pages know their own from the settings. */
const REQUEST_ORIGIN = 'http://localhost';

/**
 * @param onError - Told what goes wrong when nobody waits for it.
 */
export async function openLiveSite(
	session: RosterSession,
	onError: (error: unknown) => void
): Promise<LiveSite> {
	await session.prepare();
	const { module, clientFolder } = await getSoundBundle(session);
	const app = module.createApp({ streaming: false });
	const { base } = session.settings;
	const index = createLiveIndex(session, onError);

	function open(): void {
		const { settings, places, prepared } = session;
		module.openSite({ settings, places, snapshot: prepared.snapshot });
		index.renew();
	}

	async function render(address: string): Promise<LiveAnswer> {
		const response = await app.render(new Request(REQUEST_ORIGIN + address));
		return {
			status: response.status,
			type: response.headers.get('content-type'),
			location: response.headers.get('location'),
			body: new Uint8Array(await response.arrayBuffer()),
		};
	}

	open();
	return {
		clientFolder,
		async answer(path) {
			const below = path.slice(base.length);
			const { config, prepared } = session;
			const file = config.theme.files.get(below) ?? prepared.images.get(below);
			if (file !== undefined) return asFile(readFileSync(file));
			if (below.startsWith(`${INDEX_FOLDER}/`)) {
				const body = (await index.files()).get(below.slice(INDEX_FOLDER.length + 1));
				if (body !== undefined) return asFile(body);
			}
			const answer = await render(path);
			if (answer.status !== 404) return answer;
			return { ...(await render(join(base, '404/').replaceAll('\\', '/'))), status: 404 };
		},
		async update() {
			await session.prepare();
			open();
		},
		close() {
			index.close();
			session.remember();
		},
	};
}

function asFile(body: Uint8Array): LiveAnswer {
	return { status: 200, type: null, location: null, body };
}

interface LiveIndex {
	/** The files by their paths; waits for the first index, and gives the one that there is after that. */
	files(): Promise<ReadonlyMap<string, Uint8Array>>;
	/** Has it made anew in a while; those that come meanwhile count as one. */
	renew(): void;
	close(): void;
}

function createLiveIndex(session: RosterSession, onError: (error: unknown) => void): LiveIndex {
	let timer: NodeJS.Timeout | undefined;
	let making: Promise<void> = Promise.resolve();
	let made: ReadonlyMap<string, Uint8Array> | null = null;

	async function make(): Promise<void> {
		const { files } = await buildSearchIndex(session.searchDocuments(), session.config.search);
		made = new Map(files);
	}

	function begin(): void {
		clearTimeout(timer);
		timer = undefined;
		making = making.then(make).catch(onError);
	}

	return {
		async files() {
			if (timer !== undefined && made === null) begin();
			if (made === null) await making;
			return made ?? new Map();
		},
		renew() {
			clearTimeout(timer);
			timer = setTimeout(begin, INDEX_DELAY_MILLISECONDS);
		},
		close: () => clearTimeout(timer),
	};
}
