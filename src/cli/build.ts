import { build as buildAstro } from 'astro';
import { inlineConfig } from '../integrations/astro-config.ts';
import type { ResolvedConfig } from '../integrations/resolve-config.ts';
import { createSession } from '../integrations/session.ts';
import { createWorkspace } from '../integrations/workspace.ts';
import type { RosterConfigInput } from '../site/config.ts';
import { buildSummary, hasFailed } from './build-summary.ts';
import { loadConfig } from './load-config.ts';
import { createProgress } from './progress.ts';
import { publishSite, requireReplaceable } from './publish-site.ts';
import type { SiteOptions } from './site-options.ts';

/**
 * Builds the site beside its place and swaps it in when it is whole. Prints a summary; sets exit
 * code 1 when `strict` is on and there are errors or warnings.
 */
export async function build(flags: RosterConfigInput, options: SiteOptions): Promise<void> {
	const started = performance.now();
	const directory = process.cwd();
	const config = await loadConfig(flags, { directory, configFile: options.config });
	await requireReplaceable(config.out);
	const summary = await buildSite(config, started);
	console.log(summary.text);
	if (summary.failed) process.exitCode = 1;
}

async function buildSite(
	config: ResolvedConfig,
	started: number
): Promise<{ text: string; failed: boolean }> {
	const workspace = await createWorkspace(config.directory);
	const progress = createProgress();
	const removeOnSignal = (signal: NodeJS.Signals): void => {
		progress.done();
		void workspace.dispose().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
	};
	process.once('SIGINT', removeOnSignal);
	process.once('SIGTERM', removeOnSignal);
	try {
		const session = createSession(config, { workspace, onProgress: progress.onProgress });
		const astro = inlineConfig(session);
		await buildAstro(astro);
		progress.say('Writing the site');
		const written = await publishSite(String(astro.outDir), config.out, session.settings);
		progress.done();
		return {
			text: buildSummary(session.prepared.snapshot, {
				...written,
				out: config.out,
				milliseconds: performance.now() - started,
				config,
			}),
			failed: hasFailed(session.prepared.snapshot, config.strict),
		};
	} finally {
		progress.done();
		process.off('SIGINT', removeOnSignal);
		process.off('SIGTERM', removeOnSignal);
		await workspace.dispose();
	}
}
