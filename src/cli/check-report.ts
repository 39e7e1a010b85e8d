import { join, relative, sep } from 'node:path';
import { DOCUMENT_REASONS } from '../core/document-reasons.ts';
import type { Issue } from '../core/schema.ts';
import type { ResolvedConfig } from '../integrations/resolve-config.ts';
import type { Snapshot } from '../site/snapshot-format.ts';

/** An issue with the file it belongs to, as a path from the working directory. */
export interface PlacedIssue extends Issue {
	file: string;
}

/** What `roster check` has found, before any reporter puts it into words. */
export interface CheckReport {
	agents: number;
	/** By file, then line, then column. */
	issues: PlacedIssue[];
	/** Files that are not agents, with the reason in words. */
	documents: { file: string; reason: string }[];
}

export function toCheckReport(snapshot: Snapshot, config: ResolvedConfig): CheckReport {
	const fileOf = (path: string): string => {
		const source =
			config.sources.find(({ slug }) => slug !== null && path.startsWith(`${slug}/`)) ??
			config.sources[0];
		if (source === undefined) return path;
		const below = source.slug === null ? path : path.slice(source.slug.length + 1);
		return relative(config.directory, join(source.folder, below)) || path;
	};
	const place = (path: string, issues: readonly Issue[]): PlacedIssue[] =>
		issues.map((issue) => ({ ...issue, file: fileOf(path) }));
	const issues = [
		...snapshot.entries.flatMap(({ agent }) => place(agent.source.path, agent.issues)),
		...snapshot.documents.flatMap((document) => place(document.path, document.issues)),
		...snapshot.guides.flatMap(({ path, issues: found }) =>
			found.map((issue) => ({ ...issue, file: path }))
		),
	];
	return {
		agents: snapshot.entries.length,
		issues: issues.sort(
			(a, b) =>
				compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code)
		),
		documents: snapshot.documents.map(({ path, reason }) => ({
			file: fileOf(path),
			reason: DOCUMENT_REASONS[reason],
		})),
	};
}

/** The path as other programs want it, on every machine. */
export function toSlashes(file: string): string {
	return file.replaceAll(sep, '/');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
