import type { Roster } from '../core/derive/roster.ts';
import type { Severity } from '../core/severity.ts';
import { wantsMending } from './list-facts.ts';

export interface HealthFacts {
	/** Agent files in all, and those with an error or a warning. */
	files: number;
	toMend: number;
	issues: Record<Severity, number>;
	headline: string;
}

export function healthFacts({ agents, documents, guides }: Roster): HealthFacts {
	const issues: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
	for (const file of [...agents, ...documents, ...guides]) {
		for (const { severity } of file.issues) issues[severity] += 1;
	}
	const files = agents.length;
	const toMend = agents.filter(wantsMending).length;
	return { files, toMend, issues, headline: headline(files, toMend) };
}

function headline(files: number, toMend: number): string {
	if (files === 0) return 'There is no agent file yet';
	if (toMend === 0) return files === 1 ? 'The file is in order' : `All ${files} files are in order`;
	if (files === 1) return 'The file wants mending';
	return `${toMend} of ${files} files ${toMend === 1 ? 'wants' : 'want'} mending`;
}
