import { createSession } from '../integrations/session.ts';
import { createWorkspace } from '../integrations/workspace.ts';
import type { RosterConfigInput } from '../site/config.ts';
import { countIssues } from './build-summary.ts';
import type { CheckFormat } from './check-formats.ts';
import { formatIssuesAsJson } from './check-json.ts';
import { formatIssuesForPeople } from './check-pretty.ts';
import { type CheckReport, toCheckReport } from './check-report.ts';
import { loadConfig } from './load-config.ts';
import { createProgress } from './progress.ts';
import type { SiteOptions } from './site-options.ts';

const REPORTERS = {
	pretty: formatIssuesForPeople,
	json: formatIssuesAsJson,
} as const satisfies Record<CheckFormat, (report: CheckReport) => string>;

/** Lists every issue of the sources. Exit code 1 when there are errors; with `strict`, warnings too. */
export async function check(flags: RosterConfigInput, options: SiteOptions): Promise<void> {
	const directory = process.cwd();
	// What is checked is what is read; where a site would be written does not matter here.
	const config = await loadConfig(flags, { directory, configFile: options.config });
	const workspace = await createWorkspace(directory);
	const progress = createProgress();
	try {
		const session = createSession(config, { workspace, onProgress: progress.onProgress });
		await session.prepare();
		progress.done();
		const { snapshot } = session.prepared;
		process.stdout.write(
			`${REPORTERS[options.format ?? 'pretty'](toCheckReport(snapshot, config))}\n`
		);
		const issues = countIssues(snapshot);
		if (issues.error > 0 || (config.strict && issues.warning > 0)) process.exitCode = 1;
	} finally {
		progress.done();
		await workspace.dispose();
	}
}
