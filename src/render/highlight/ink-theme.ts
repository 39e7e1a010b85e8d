/**
 * The theme that sorts tokens into the inks of the look. A colour here only stands for a class, so
 * one tokenisation serves every theme of the site; the colours themselves are CSS variables.
 */

/** The plain ink has no class. Order is that of the sentinels: `#000001` is the comment. */
export const INK_CLASSES = ['', 'c', 'k', 's', 'n', 'f', 't', 'v', 'p'] as const;

export type InkClass = (typeof INK_CLASSES)[number];

/** Scopes of TextMate grammars by ink. A longer scope wins over a shorter one, wherever it stands. */
const SCOPES: Readonly<Record<InkClass, readonly string[]>> = {
	'': [
		'meta.embedded',
		'meta.template.expression',
		'string.unquoted.argument.shell',
		'string.unquoted.heredoc',
		'string.unquoted.argument.powershell',
		'markup.bold',
		'markup.italic',
		'meta.jsx.children',
	],
	c: [
		'comment',
		'punctuation.definition.comment',
		'string.quoted.docstring',
		'string.quoted.docstring punctuation.definition.string',
		'markup.quote',
	],
	k: [
		'keyword',
		'storage',
		'variable.language',
		'entity.name.tag',
		'constant.language.import-export-all',
		'keyword.operator.new',
		'keyword.operator.expression',
		'keyword.operator.logical.python',
		'keyword.operator.word',
		'keyword.operator.wordlike',
		'markup.deleted',
		'markup.heading',
		'punctuation.definition.heading',
		'punctuation.definition.deleted',
	],
	s: [
		'string',
		'punctuation.definition.string',
		'constant.other.symbol',
		'storage.type.string',
		'markup.inline.raw',
		'markup.fenced_code',
		'markup.inserted',
		'markup.underline.link',
		'punctuation.definition.inserted',
	],
	n: [
		'constant',
		'support.constant',
		'variable.other.constant',
		'variable.other.enummember',
		'keyword.other.unit',
		'constant.character.escape',
		'meta.diff.range',
	],
	f: [
		'entity.name.function',
		'entity.name.command',
		'support.function',
		'meta.function-call.generic',
		'variable.function',
		'entity.name.section',
		'storage.type.function.go',
	],
	t: [
		'entity.name.type',
		'entity.name.class',
		'entity.name.namespace',
		'entity.other.inherited-class',
		'entity.other.attribute-name.class',
		'entity.other.attribute-name.id',
		'support.class',
		'support.type',
		'storage.type.java',
		'storage.type.cs',
		'meta.diff.header',
	],
	v: [
		'variable.parameter',
		'variable.other.normal',
		'variable.other.bracket',
		'variable.other.php',
		'variable.css',
		'variable.scss',
		'punctuation.definition.variable',
		'meta.object-literal.key',
		'entity.name.tag.yaml',
		'entity.other.attribute-name',
		'entity.name.variable',
		'support.type.property-name',
		'punctuation.support.type.property-name',
		'keyword.other.definition.ini',
		'keyword.key.toml',
	],
	p: [
		'punctuation',
		'keyword.operator',
		'meta.brace',
		'constant.character.format.placeholder',
		'punctuation.definition.template-expression',
		'punctuation.definition.interpolation',
		'punctuation.section.embedded',
		'punctuation.definition.list',
		'punctuation.definition.bold',
		'punctuation.definition.italic',
		'storage.type.function.arrow',
	],
};

export const INK_THEME_NAME = 'ink';

export const INK_THEME = {
	name: INK_THEME_NAME,
	settings: [
		{ settings: { foreground: inkToSentinel(''), background: '#ffffff' } },
		...INK_CLASSES.map((ink) => ({
			scope: [...SCOPES[ink]],
			settings: { foreground: inkToSentinel(ink) },
		})),
	],
};

/** @param color - From the tokeniser's table of colours. */
export function sentinelToInk(color: string): InkClass {
	return INK_CLASSES[Number.parseInt(color.slice(1), 16)] ?? '';
}

function inkToSentinel(ink: InkClass): string {
	return `#${INK_CLASSES.indexOf(ink).toString(16).padStart(6, '0')}`;
}
