import { createSession, type Progress } from '../integrations/session.ts';
import { createWorkspace } from '../integrations/workspace.ts';
import type { RosterConfigInput } from '../site/config.ts';
import { boundMemory } from './bound-memory.ts';
import { buildSummary, hasFailed } from './build-summary.ts';
import { loadConfig } from './load-config.ts';
import { onStop } from './on-stop.ts';
import { createProgress } from './progress.ts';
import { putUpSite } from './put-up-site.ts';
import type { SiteOptions } from './site-options.ts';
import { createStaging } from './staging.ts';

/**
 * Builds the site, and touches the one that is there only when all of it is made. Prints a summary;
 * sets exit code 1 when `strict` is on and there are errors or warnings.
 */
export async function build(flags: RosterConfigInput, options: SiteOptions): Promise<void> {
	const started = performance.now();
	const directory = process.cwd();
	const config = await loadConfig(flags, { directory, configFile: options.config });
	const progress = createProgress();
	const staging = createStaging(config.out);
	const leftovers = [progress.done, staging.dispose];
	const tidy = (): void => {
		for (const clear of leftovers) clear();
	};
	const stopListening = onStop((signal) => {
		tidy();
		console.error(`Stopped by ${signal}. The site that was there is untouched.`);
	});
	try {
		await staging.takeTurn((pid) => progress.say(`Waiting for process ${pid}, which builds here`));
		const workspace = await createWorkspace(directory);
		leftovers.push(workspace.dispose);
		const bound = boundMemory(workspace.cache);
		const onProgress: Progress = (stage, done, total) => {
			bound(stage, done, total);
			progress.onProgress(stage, done, total);
		};
		const session = createSession(config, { workspace, onProgress });
		await session.prepare();
		const site = await putUpSite(session, staging);
		session.remember();
		tidy();
		const { snapshot } = session.prepared;
		const milliseconds = performance.now() - started;
		console.log(buildSummary(snapshot, { files: site.files, milliseconds, config }));
		if (hasFailed(snapshot, config.strict)) process.exitCode = 1;
	} finally {
		stopListening();
		tidy();
	}
}
