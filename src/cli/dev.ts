import { dev as startAstro } from 'astro';
import { inlineConfig } from '../integrations/astro-config.ts';
import { projectRoot } from '../integrations/copy-project.ts';
import { createSession } from '../integrations/session.ts';
import { settleEnvironment } from '../integrations/settle-environment.ts';
import { createWorkspace } from '../integrations/workspace.ts';
import type { RosterConfigInput } from '../site/config.ts';
import { countIssues } from './build-summary.ts';
import { findPort } from './listen.ts';
import { loadConfig } from './load-config.ts';
import { createProgress } from './progress.ts';
import type { SiteOptions } from './site-options.ts';
import { count, paint } from './terminal.ts';

/** Serves the site and keeps it in step with the sources until it is stopped. */
export async function dev(flags: RosterConfigInput, options: SiteOptions): Promise<void> {
	const directory = process.cwd();
	const config = await loadConfig(flags, { directory, configFile: options.config });
	const host = options.host === true ? '0.0.0.0' : options.host || 'localhost';
	const port = await findPort({ host, port: options.port });
	const workspace = await createWorkspace(directory);
	const progress = createProgress();
	const session = createSession(config, { workspace, onProgress: progress.onProgress });
	settleEnvironment('development');
	const server = await startAstro({
		...inlineConfig(session, await projectRoot(workspace.root, config.guides)),
		server: { port, host: options.host ?? false },
	});
	progress.done();
	const issues = countIssues(session.prepared.snapshot);
	const address = `http://localhost:${server.address.port}${config.base}`;
	console.log(
		`${paint(['green', 'bold'], 'Serving')} ${count(session.prepared.snapshot.entries.length, 'agent')} at ${paint('underline', address)}`
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
