import { relative } from 'node:path';
import { SEVERITIES, type Severity } from '../core/severity.ts';
import type { ResolvedConfig } from '../integrations/resolve-config.ts';
import type { MadeSite } from '../integrations/site-writer.ts';
import type { Snapshot } from '../site/snapshot-format.ts';
import { bytesToText, count, inThousands, paint } from './terminal.ts';

/** What the free plan of Cloudflare Pages takes; other hosts take more, or count bytes. */
const FEWEST_FILES_OF_A_HOST = 20_000;

export interface BuildFigures {
	files: MadeSite['files'];
	milliseconds: number;
	config: ResolvedConfig;
}

/** What a person wants to know at the end of a build, and what to do next. */
export function buildSummary(snapshot: Snapshot, figures: BuildFigures): string {
	const issues = countIssues(snapshot);
	const told = SEVERITIES.filter((severity) => issues[severity] > 0).map((severity) =>
		count(issues[severity], SEVERITY_WORDS[severity], SEVERITY_PLURALS[severity])
	);
	const agents = snapshot.entries.length;
	const pages = [...figures.files.keys()].filter((file) => file.endsWith('.html')).length;
	let bytes = 0;
	for (const { size } of figures.files.values()) bytes += size;
	return [
		`${paint(['green', 'bold'], 'Built')} ${count(agents, 'agent')} as ${count(pages, 'page')} in ${(figures.milliseconds / 1000).toFixed(1)} s: ${count(figures.files.size, 'file')}, ${bytesToText(bytes)}.`,
		...(agents === 0
			? [
					'No agents were found. An agent is a Markdown file whose frontmatter has a name or a description.',
				]
			: []),
		...(snapshot.documents.length > 0
			? [
					`${count(snapshot.documents.length, 'other file')} ${snapshot.documents.length === 1 ? 'is' : 'are'} not an agent; \`roster check\` says why.`.replace(
						'are not an agent',
						'are not agents'
					),
				]
			: []),
		...(told.length > 0
			? [`${told.join(', ')}. See them with \`roster check\`, or on the site under /health/.`]
			: ['No issues.']),
		...(figures.files.size > FEWEST_FILES_OF_A_HOST
			? [
					`Some hosts take no more than ${inThousands(FEWEST_FILES_OF_A_HOST)} files: /guides/deploying/ on the site says which, and how to write fewer.`,
				]
			: []),
		`The site lies in ${relative(figures.config.directory, figures.config.out) || figures.config.out}. Look at it with \`roster preview\`.`,
	].join('\n');
}

/** Whether the content fails the run: never without `strict`; with it, for any error or warning. */
export function hasFailed(snapshot: Snapshot, strict: boolean): boolean {
	const issues = countIssues(snapshot);
	return strict && issues.error + issues.warning > 0;
}

export function countIssues(snapshot: Snapshot): Record<Severity, number> {
	const counts = { error: 0, warning: 0, info: 0 };
	for (const { agent } of snapshot.entries)
		for (const { severity } of agent.issues) counts[severity]++;
	for (const { issues } of [...snapshot.documents, ...snapshot.guides])
		for (const { severity } of issues) counts[severity]++;
	return counts;
}

const SEVERITY_WORDS = {
	error: 'error',
	warning: 'warning',
	info: 'note',
} as const satisfies Record<Severity, string>;
const SEVERITY_PLURALS = {
	error: 'errors',
	warning: 'warnings',
	info: 'notes',
} as const satisfies Record<Severity, string>;
