import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ISSUES, type IssueCode } from '../core/issues.ts';
import type { Severity } from '../core/severity.ts';
import { PACKAGE_ROOT } from '../integrations/package-root.ts';

/** What one code means, without a file at hand. */
export interface CheckRule {
	code: IssueCode;
	severity: Severity;
	/** `A field stands twice`. */
	title: string;
	/** What it means, an example and the mend, as Markdown. */
	help: string;
}

const GUIDE = 'src/content/guides/issues.mdx';
const SECTION = /^### `([a-z0-9-]+)`\n\n\*\*(.+?)\*\* \(\w+\)([\s\S]*?)(?=^#{2,3} |$(?![\s\S]))/gm;
const RELATIVE_LINK = /\[([^\]]*)\]\(\.[^)]*\)/g;

/** Every code of the catalogue, in its order, with the words of the guide on issues. */
export function readRules(): CheckRule[] {
	const sections = new Map(
		[...readFileSync(join(PACKAGE_ROOT, GUIDE), 'utf8').matchAll(SECTION)].map(
			([, code = '', title = '', rest = '']) => [code, { title, rest }]
		)
	);
	return (Object.keys(ISSUES) as IssueCode[]).map((code) => {
		const { title, rest } = sections.get(code) ?? { title: code, rest: '' };
		const help = rest.replace(/^\. /, '').replace(RELATIVE_LINK, '$1').trim();
		return { code, severity: ISSUES[code].severity, title, help: `${title}. ${help}` };
	});
}
