import { distance } from 'fastest-levenshtein';
import { createIssue } from '../issues.ts';
import type { Issue, Model } from '../schema.ts';
import { slugify } from '../slugify.ts';
import type { FrontmatterField } from './frontmatter-field.ts';

const ALIASES = {
	sonnet: 'Sonnet',
	opus: 'Opus',
	haiku: 'Haiku',
	fable: 'Fable',
	inherit: 'The session’s own',
} as const;

const CLAUDE = /\b(sonnet|opus|haiku|fable)\b/i;
const CLAUDE_MADE = /\bclaude\b|^(?:sonnet|opus|haiku|fable)[-\s.\d]*$/i;
const VERSION = /(?<![\d.])(\d{1,2})(?:[-. ](\d{1,2}))?(?![\d.])/;
const PROVIDER = /^[\w.-]+\//;
/** `(copilot)` of a host, `[1m]` of a context window. */
const REMARK_BEHIND = /(?:\([^()]*\)|\[[^[\]]*\])\s*$/;
const SEVERAL = /\s*[|,]\s*/;
const QUOTES = /^['"]|['"]$/g;

/** Reads which model an agent asks for; of a list, the first one counts. Null when it asks for none. */
export function readModel(field: FrontmatterField | undefined): {
	model: Model | null;
	issues: Issue[];
} {
	const raw = field === undefined ? '' : rawModel(field);
	if (field === undefined || raw === '') return { model: null, issues: [] };
	const first = (raw.split(SEVERAL)[0] ?? raw).replace(QUOTES, '');
	const wanted = first.replace(REMARK_BEHIND, '').replace(PROVIDER, '').trim() || raw;
	const alias = wanted.toLowerCase();
	if (isAlias(alias)) return { model: { raw, family: alias, label: ALIASES[alias] }, issues: [] };

	const family = CLAUDE.exec(wanted)?.[1]?.toLowerCase();
	if (family !== undefined && isAlias(family) && CLAUDE_MADE.test(wanted)) {
		return {
			model: { raw, family, label: `${ALIASES[family]}${versionBehind(wanted)}` },
			issues: [],
		};
	}
	const nearest = Object.keys(ALIASES).find((name) => distance(alias, name) <= 2);
	const issue =
		nearest === undefined
			? createIssue('model-other-host', { model: raw }, field.place)
			: createIssue('model-unknown', { model: raw, nearest }, field.place);
	return { model: { raw, family: slugify(wanted), label: wanted }, issues: [issue] };
}

function rawModel({ value, text }: FrontmatterField): string {
	if (text !== null) return text.trim();
	if (Array.isArray(value)) return value.map((entry) => asText(entry)).join(', ');
	return value === null ? '' : asText(value);
}

function asText(value: unknown): string {
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** @example versionBehind('claude-opus-4-8') // → ' 4.8' */
function versionBehind(model: string): string {
	const [, major, minor] = VERSION.exec(model) ?? [];
	if (major === undefined) return '';
	return minor === undefined ? ` ${major}` : ` ${major}.${minor}`;
}

function isAlias(name: string): name is keyof typeof ALIASES {
	return Object.hasOwn(ALIASES, name);
}
