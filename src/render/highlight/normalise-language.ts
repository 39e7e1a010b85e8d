import { bundledLanguagesInfo } from 'shiki/langs';

/** What a fence may write beside the names and aliases that Shiki knows. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	'objective-c++': 'objective-cpp',
	'shell-session': 'shellsession',
	'vb.net': 'vb',
	conf: 'ini',
	env: 'dotenv',
	gitignore: 'ini',
	golang: 'go',
	mysql: 'sql',
	node: 'javascript',
	nodejs: 'javascript',
	patch: 'diff',
	plist: 'xml',
	postgres: 'sql',
	postgresql: 'sql',
	sqlite: 'sql',
	svg: 'xml',
	terminal: 'shellsession',
};
const PLAIN: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plain', 'plaintext']);
const PLAIN_LABEL = 'Text';
/** `{1,3}`, `:src/app.py`, `,ignore`, `[file]` after the language's own name. */
const DECORATION = /^(?:language-|lang-|\.)|^\{\s*\.?|[\s{}[\]:,;(].*$/gs;

const NAMES: ReadonlyMap<string, string> = new Map(
	bundledLanguagesInfo.flatMap(({ id, aliases = [] }) =>
		[id, ...aliases].map((name) => [name, id] as const)
	)
);
const LABELS: ReadonlyMap<string, string> = new Map(
	bundledLanguagesInfo.map(({ id, name }) => [id, name])
);

/**
 * The grammar that a fence's label asks for; null when there is none.
 *
 * @example normaliseLanguage('Python:src/app.py') // → 'python'
 * @example normaliseLanguage('c++ {1,3}') // → 'cpp'
 */
export function normaliseLanguage(label: string | null): string | null {
	const name = (label ?? '').trim().toLowerCase().replace(DECORATION, '');
	return NAMES.get(name) ?? NAMES.get(OTHER_NAMES[name] ?? '') ?? null;
}

/** What the bar over a block says. A language without a grammar keeps its label as the file has it. */
export function languageLabel(written: string | null): { id: string | null; label: string } {
	const id = normaliseLanguage(written);
	if (id !== null) return { id, label: LABELS.get(id) ?? id };
	const label = (written ?? '').trim();
	return { id: null, label: PLAIN.has(label.toLowerCase()) ? PLAIN_LABEL : label };
}
