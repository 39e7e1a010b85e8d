import type { LiveSite } from './live-site.ts';
import type { ResolvedConfig } from './resolve-config.ts';
import type { RosterSession } from './session.ts';
import { type SiteChange, watchSite } from './watch-site.ts';

export interface StepOptions {
	/** Absolute paths; see `watchSite`. */
	configFiles: readonly string[];
	home: string;
	/** Reads the configuration again. */
	load(): Promise<ResolvedConfig>;
	createSession(config: ResolvedConfig): RosterSession;
	/** Told when something else is shown. */
	onShown(session: RosterSession): void;
	/** Told once why the site is not in step with what it is made from, until it is. */
	onError(error: unknown): void;
	onPolling(reason: string): void;
}

export interface Upkeep {
	/** Begins to change the site; what has happened before is taken up. */
	begin(site: LiveSite): void;
}

/** What could not be read may be there again soon: a folder that git replaces, a drive that was away. */
const RETRY_MILLISECONDS = 1000;

/**
 * Keeps a site in step with its sources, guides, configuration and theme. Changes are taken up one
 * after the other; those that come meanwhile are taken up together.
 */
export async function keepInStep(first: RosterSession, options: StepOptions): Promise<Upkeep> {
	let session = first;
	let site: LiveSite | null = null;
	let isWorking = false;
	let retry: NodeJS.Timeout | undefined;
	let lastReason: string | null = null;
	const waiting = new Set<SiteChange>();
	let watcher = await watch();

	function watch(): ReturnType<typeof watchSite> {
		const { configFiles, home, onPolling } = options;
		return watchSite(session.config, { configFiles, home, onPolling, onChange: note });
	}

	function note(change: SiteChange): void {
		waiting.add(change);
		void work();
	}

	async function work(): Promise<void> {
		if (isWorking || site === null) return;
		isWorking = true;
		clearTimeout(retry);
		while (waiting.size > 0) {
			const changes = [...waiting];
			waiting.clear();
			try {
				if (changes.includes('configuration')) await reread();
				await site.update(session);
				lastReason = null;
				options.onShown(session);
			} catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				if (reason !== lastReason) options.onError(error);
				lastReason = reason;
				retry = setTimeout(note, RETRY_MILLISECONDS, 'configuration');
			}
		}
		isWorking = false;
	}

	async function reread(): Promise<void> {
		const config = await options.load();
		if (textOf(config) === textOf(session.config)) return;
		session.remember();
		session = options.createSession(config);
		const former = watcher;
		watcher = await watch();
		await former.close();
	}

	return {
		begin(opened) {
			site = opened;
			void work();
		},
	};
}

function textOf(config: ResolvedConfig): string {
	const { settings, files } = config.theme;
	return JSON.stringify({ ...config, theme: { settings, files: [...files] } });
}
