import { readFileSync } from 'node:fs';
import { bytesOf } from '../drawing/drawn.ts';
import { createLimit } from '../render/create-limit.ts';
import { createLiveIndex } from './live-index.ts';
import { ownGuidesKey } from './own-guides.ts';
import { createPageDrawer, type PageDrawer } from './page-drawer.ts';
import type { RosterSession } from './session.ts';
import { getSoundBundle, type SoundBundle } from './sound-bundle.ts';
import { INDEX_FOLDER } from './write-site.ts';

/** A site whose pages are drawn when they are asked for, from the roster as it is then. */
export interface LiveSite {
	readonly base: string;
	/** Changes with everything that is shown. */
	readonly version: string;
	/** Absolute path of the folder of scripts, styles and public files. */
	readonly clientFolder: string;
	/**
	 * The page or file at an address. Whoever asks while the sources are read waits.
	 *
	 * @param path - Base included, without question mark and what follows.
	 */
	answer(path: string): Promise<LiveAnswer>;
	/**
	 * Reads the sources again, or those of another configuration, and shows what has become of them.
	 * To be called again only when it is done.
	 *
	 * @throws When they cannot be read; the site then stays as it was.
	 */
	update(session: RosterSession): Promise<void>;
}

export interface LiveAnswer {
	status: number;
	/** Null where the file's name says it. */
	type: string | null;
	/** Where to look instead; null where it is here. */
	location: string | null;
	body: Uint8Array;
	/** Why the page could not be drawn, in one line; null when it could. */
	fault: string | null;
	/** Of the site that it was drawn from. */
	version: string;
}

interface Shown {
	session: RosterSession;
	bundle: SoundBundle;
	drawer: PageDrawer;
	/** Stands for all that a bundle is made for. */
	bundledFor: string;
}

/**
 * @param onError - Told of what goes wrong when nobody waits for it.
 */
export async function openLiveSite(
	first: RosterSession,
	onError: (error: unknown) => void
): Promise<LiveSite> {
	// No page is drawn while the roster changes, so none shows half of the one and half of the other.
	const inTurn = createLimit(1);
	const index = createLiveIndex(onError);
	let changes = 0;
	let shown: Shown | null = null;

	function show(next: Shown): void {
		const { settings, places, prepared } = next.session;
		next.bundle.module.openSite({ settings, places, snapshot: prepared.snapshot });
		shown = next;
		changes += 1;
		index.renew(next.session);
	}

	/**
	 * What was read is shown at once, unless it takes another bundle to draw it at all.
	 *
	 * @returns What a bundle has to be made for.
	 */
	async function readAnew(session: RosterSession, isCacheTrusted: boolean): Promise<string> {
		await session.prepare({ isCacheTrusted });
		const { base } = session.settings;
		const guides = await ownGuidesKey(session.config.guides, session.prepared.guides);
		const bundledFor = `${base}\0${guides}`;
		if (bundledFor === shown?.bundledFor) {
			for (const { files, reason } of shown.bundle.leftOut) session.leaveOutGuides(files, reason);
		}
		if (base === shown?.session.settings.base) show({ ...shown, session });
		return bundledFor;
	}

	async function update(session: RosterSession): Promise<void> {
		const bundledFor = await inTurn(() => readAnew(session, true));
		if (bundledFor === shown?.bundledFor) return;
		const bundle = await getSoundBundle(session);
		const drawer = createPageDrawer(bundle.module);
		await inTurn(async () => show({ session, bundle, drawer, bundledFor }));
	}

	function version(): string {
		return `${process.pid}-${changes}`;
	}

	function requireShown(): Shown {
		if (shown === null) throw new Error('The site has not been opened.');
		return shown;
	}

	async function render(address: string): Promise<LiveAnswer> {
		const drawn = await requireShown().drawer.draw(address);
		return { ...drawn, body: bytesOf(drawn), version: version() };
	}

	async function draw(path: string): Promise<LiveAnswer> {
		let answer = await render(path);
		if (answer.fault !== null) {
			// Another run may have cleared away what this one has in the cache.
			await readAnew(requireShown().session, false);
			answer = await render(path);
		}
		if (answer.status !== 404) return answer;
		return { ...(await render(`${requireShown().session.settings.base}404/`)), status: 404 };
	}

	async function findFile(below: string): Promise<Uint8Array | null> {
		const { config, prepared } = requireShown().session;
		const file = config.theme.files.get(below) ?? prepared.images.get(below);
		if (file !== undefined) return readFileSync(file);
		if (!below.startsWith(`${INDEX_FOLDER}/`)) return null;
		return (await index.files()).get(below.slice(INDEX_FOLDER.length + 1)) ?? null;
	}

	await update(first);
	return {
		get base() {
			return requireShown().session.settings.base;
		},
		get version() {
			return version();
		},
		get clientFolder() {
			return requireShown().bundle.clientFolder;
		},
		async answer(path) {
			const { base } = requireShown().session.settings;
			const body = await findFile(decodeURIComponent(path.slice(base.length)));
			if (body !== null) return asFile(body, version());
			return inTurn(() => draw(path));
		},
		update,
	};
}

function asFile(body: Uint8Array, version: string): LiveAnswer {
	return { status: 200, type: null, location: null, body, fault: null, version };
}
