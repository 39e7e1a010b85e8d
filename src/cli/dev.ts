import { dirname } from 'node:path';
import { keepInStep, type Upkeep } from '../integrations/keep-in-step.ts';
import { openLiveSite } from '../integrations/live-site.ts';
import type { ResolvedConfig } from '../integrations/resolve-config.ts';
import { createSession, type Progress, type RosterSession } from '../integrations/session.ts';
import { createWorkspace, type Workspace } from '../integrations/workspace.ts';
import type { RosterConfigInput } from '../site/config.ts';
import { countIssues } from './build-summary.ts';
import { listen } from './listen.ts';
import { createLiveServer, type LiveServer } from './live-server.ts';
import { configPlaces, loadConfig } from './load-config.ts';
import { onStop } from './on-stop.ts';
import { createProgress } from './progress.ts';
import type { SiteOptions } from './site-options.ts';
import { tellError } from './tell-error.ts';
import { count, paint } from './terminal.ts';

/** Serves the site and keeps it in step with what it is made from, until it is stopped. */
export async function dev(flags: RosterConfigInput, options: SiteOptions): Promise<void> {
	const directory = process.cwd();
	const load = (): Promise<ResolvedConfig> =>
		loadConfig(flags, { directory, configFile: options.config });
	const config = await load();
	const host = options.host === true ? '0.0.0.0' : options.host || 'localhost';
	const live = createLiveServer({
		isOpen: options.host !== undefined,
		onNotDrawn(path, reason) {
			console.error(`${paint('red', 'Error')} The page ${path} could not be drawn: ${reason}`);
		},
		onError: tellError,
	});
	const port = await listen(live.server, { host, port: options.port });
	const leftovers: (() => void)[] = [];
	const tidy = (): void => {
		for (const clear of leftovers) clear();
	};
	onStop(tidy, { isDone: true });
	try {
		const workspace = await createWorkspace(directory);
		leftovers.push(workspace.dispose);
		const configFiles = configPlaces(directory, options.config);
		const origin = `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`;
		await serve(config, { live, workspace, load, configFiles, origin });
	} catch (error) {
		tidy();
		live.server.close();
		live.server.closeAllConnections();
		throw error;
	}
}

interface ServeOptions {
	live: LiveServer;
	workspace: Workspace;
	load(): Promise<ResolvedConfig>;
	configFiles: readonly string[];
	/** Of the server, without a slash at its end. */
	origin: string;
}

async function serve(
	config: ResolvedConfig,
	{ live, workspace, load, configFiles, origin }: ServeOptions
): Promise<void> {
	const progress = createProgress();
	let isStarting = true;
	const onProgress: Progress = (...stage) => {
		if (isStarting) progress.onProgress(...stage);
	};
	const first = createSession(config, { workspace, onProgress });
	const upkeep: Upkeep = await keepInStep(first, {
		configFiles,
		home: dirname(workspace.root),
		load,
		createSession: (next) => createSession(next, { workspace }),
		onShown(session) {
			live.reload();
			tellChange(session);
		},
		onError(error) {
			tellError(error);
			console.error(paint('dim', 'The site stays as it was until this is mended.'));
		},
		onPolling(reason) {
			console.error(`The system cannot tell of changes (${reason}); they are looked for instead.`);
		},
	});
	const site = await openLiveSite(first, tellError);
	isStarting = false;
	progress.done();
	live.open(site);
	const tellChange = createTeller(first, origin);
	upkeep.begin(site);
}

/** Says where the site is, and afterwards what the maintainer would want to hear of. */
function createTeller(first: RosterSession, origin: string): (session: RosterSession) => void {
	const addressOf = (session: RosterSession): string => `${origin}${session.config.base}`;
	const faultsOf = (session: RosterSession): string => {
		const { error, warning } = countIssues(session.prepared.snapshot);
		if (error + warning === 0) return 'No errors and no warnings.';
		return `${count(error, 'error')}, ${count(warning, 'warning')}: see ${addressOf(session)}health/`;
	};
	const tellAddress = (session: RosterSession): void => {
		const agents = count(session.prepared.snapshot.entries.length, 'agent');
		const address = paint('underline', addressOf(session));
		console.log(`${paint(['green', 'bold'], 'Serving')} ${agents} at ${address}`);
	};
	let told = first;
	let faults = faultsOf(first);
	tellAddress(first);
	if (faults.includes('see ')) console.log(faults);
	console.log(paint('dim', 'Edits show at once. Stop with Ctrl-C.'));
	return (session) => {
		if (session !== told) {
			console.log('The configuration was read again.');
			if (addressOf(session) !== addressOf(told)) tellAddress(session);
			told = session;
		}
		const now = faultsOf(session);
		if (now !== faults) console.log(now);
		faults = now;
	};
}
