import { dev as startAstro } from 'astro';
import { inlineConfig } from '../integrations/astro-config.ts';
import { projectRoot } from '../integrations/copy-project.ts';
import type { RosterSession } from '../integrations/session.ts';
import { settleEnvironment } from '../integrations/settle-environment.ts';
import { findPort } from './listen.ts';

/** A server that keeps itself in step with the sources. */
export interface DevelopmentServer {
	port: number;
	stop(): Promise<void>;
}

/**
 * Serves the site through Vite: slower, and needed where the pages themselves are written: guides of
 * the maintainer's own, or Roster.
 */
export async function startWithVite(
	session: RosterSession,
	{ host, port, isOpen }: { host: string; port: number | undefined; isOpen: boolean }
): Promise<DevelopmentServer> {
	settleEnvironment('development');
	const { config, workspace } = session;
	const server = await startAstro({
		...inlineConfig(session, await projectRoot(workspace.root, config.guides)),
		server: { port: await findPort({ host, port }), host: isOpen ? host : false },
	});
	return { port: server.address.port, stop: () => server.stop() };
}
