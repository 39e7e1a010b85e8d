import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMendable } from '../core/mend/mendable-codes.ts';
import { ConfigError } from '../integrations/config-error.ts';
import type { ResolvedConfig } from '../integrations/resolve-config.ts';
import { createSession } from '../integrations/session.ts';
import { createWorkspace } from '../integrations/workspace.ts';
import type { RosterConfigInput } from '../site/config.ts';
import { withoutCommands } from './actions-log.ts';
import { countIssues } from './build-summary.ts';
import type { CheckFormat } from './check-formats.ts';
import { formatIssuesForGitHub } from './check-github.ts';
import { formatIssuesAsJson } from './check-json.ts';
import { formatIssuesForPeople } from './check-pretty.ts';
import { type CheckReport, toCheckReport } from './check-report.ts';
import { formatIssuesAsSarif } from './check-sarif.ts';
import { loadConfig } from './load-config.ts';
import { planMends, writeMends } from './mend-files.ts';
import { formatMends, formatPlan } from './mend-report.ts';
import { onStop } from './on-stop.ts';
import { createProgress } from './progress.ts';
import type { SiteOptions } from './site-options.ts';

const REPORTERS = {
	pretty: (report) => withoutCommands(formatIssuesForPeople(report)),
	json: formatIssuesAsJson,
	github: formatIssuesForGitHub,
	sarif: formatIssuesAsSarif,
} as const satisfies Record<CheckFormat, (report: CheckReport) => string>;

/**
 * Lists every issue of the sources. Exit code 1 when there are errors; with `strict`, warnings too.
 * With `fix`, mends first what needs no judgement, and lists what is left.
 */
export async function check(flags: RosterConfigInput, options: SiteOptions): Promise<void> {
	if (options.dryRun === true && options.fix !== true) {
		throw new ConfigError('`--dry-run` goes with `--fix`.', 'Write: roster check --fix --dry-run');
	}
	const directory = process.cwd();
	// Nothing is written there; a place outside of every source keeps `check .` from being refused.
	const out = join(tmpdir(), 'roster-check');
	const config = await loadConfig({ ...flags, out }, { directory, configFile: options.config });
	if (options.fix === true) await mend(config, options);
	const workspace = await createWorkspace(directory);
	const progress = createProgress();
	const stopListening = onStop((signal) => {
		progress.done();
		workspace.dispose();
		console.error(`Stopped by ${signal}.`);
	});
	try {
		const session = createSession(config, { workspace, onProgress: progress.onProgress });
		await session.prepare();
		progress.done();
		const { snapshot } = session.prepared;
		const report = toCheckReport(snapshot, config);
		const format = options.format ?? 'pretty';
		process.stdout.write(`${REPORTERS[format](report)}\n`);
		if (format === 'pretty' && options.fix !== true) process.stdout.write(offerMends(report));
		const issues = countIssues(snapshot);
		if (issues.error > 0 || (config.strict && issues.warning > 0)) process.exitCode = 1;
	} finally {
		stopListening();
		progress.done();
		workspace.dispose();
	}
}

/** The diff comes before the first file is written; only people's output shares a stream with it. */
async function mend(config: ResolvedConfig, { format, dryRun }: SiteOptions): Promise<void> {
	const stream = (format ?? 'pretty') === 'pretty' ? process.stdout : process.stderr;
	const plan = await planMends(config);
	if (plan.mended.length > 0) stream.write(`${withoutCommands(formatPlan(plan, stream))}\n\n`);
	const failures = dryRun === true ? null : await writeMends(plan.mended);
	stream.write(`${formatMends(plan, failures, stream)}\n\n`);
	if (failures !== null && failures.length > 0) process.exitCode = 1;
}

function offerMends({ issues }: CheckReport): string {
	return issues.some(({ code }) => isMendable(code))
		? 'Some of them can be mended for you: `roster check --fix --dry-run` shows how.\n'
		: '';
}
