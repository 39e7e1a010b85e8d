import { openLiveSite } from '../integrations/live-site.ts';
import { createSession, type RosterSession } from '../integrations/session.ts';
import { settleEnvironment } from '../integrations/settle-environment.ts';
import { watchFolders } from '../integrations/watch-folders.ts';
import { createWorkspace } from '../integrations/workspace.ts';
import type { RosterConfigInput } from '../site/config.ts';
import { countIssues } from './build-summary.ts';
import type { DevelopmentServer } from './dev-with-vite.ts';
import { listen } from './listen.ts';
import { createLiveServer } from './live-server.ts';
import { loadConfig } from './load-config.ts';
import { createProgress } from './progress.ts';
import type { SiteOptions } from './site-options.ts';
import { count, paint } from './terminal.ts';

interface Place {
	host: string;
	port: number | undefined;
	/** Whether it is to be reached from beyond this machine. */
	isOpen: boolean;
}

/** Serves the site and keeps it in step with the sources until it is stopped. */
export async function dev(flags: RosterConfigInput, options: SiteOptions): Promise<void> {
	const directory = process.cwd();
	const config = await loadConfig(flags, { directory, configFile: options.config });
	const host = options.host === true ? '0.0.0.0' : options.host || 'localhost';
	const place: Place = { host, port: options.port, isOpen: Boolean(options.host) };
	const workspace = await createWorkspace(directory);
	const progress = createProgress();
	const session = createSession(config, { workspace, onProgress: progress.onProgress });
	const hasOwnGuides = config.guides !== null;
	const server =
		hasOwnGuides || options.vite
			? await (await import('./dev-with-vite.ts')).startWithVite(session, place)
			: await startDrawing(session, place);
	progress.done();
	const { snapshot } = session.prepared;
	const issues = countIssues(snapshot);
	const address = `http://localhost:${server.port}${config.base}`;
	console.log(
		`${paint(['green', 'bold'], 'Serving')} ${count(snapshot.entries.length, 'agent')} at ${paint('underline', address)}`
	);
	if (issues.error + issues.warning > 0) {
		console.log(
			`${count(issues.error, 'error')}, ${count(issues.warning, 'warning')}: see ${address}health/`
		);
	}
	console.log(paint('dim', 'Edits show at once. Stop with Ctrl-C.'));
	const stop = (): void => {
		void server
			.stop()
			.then(() => workspace.dispose())
			.finally(() => process.exit(0));
	};
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
}

/** Serves pages that are drawn from the site's bundle as they are asked for. */
async function startDrawing(session: RosterSession, place: Place): Promise<DevelopmentServer> {
	settleEnvironment('production');
	const site = await openLiveSite(session, report);
	const { sources, base } = session.config;
	const live = createLiveServer(site, { base, onError: report });
	const port = await listen(live.server, place);
	let updating = Promise.resolve();
	const update = (): void => {
		updating = updating.then(() => site.update()).then(live.reload, report);
	};
	const stopWatching = watchFolders(
		sources.map(({ folder }) => folder),
		update
	);
	return {
		port,
		stop() {
			stopWatching();
			site.close();
			live.server.closeAllConnections();
			return new Promise((settle) => live.server.close(() => settle()));
		},
	};
}

function report(error: unknown): void {
	console.error(
		`${paint('red', 'Error')} ${error instanceof Error ? error.message : String(error)}`
	);
}
