import type { Plugin } from 'rolldown';

const BUILTIN_IMPORT = /^import (?:([\w$]+)(?:, )?)?(?:\{ ([^{}]*) \})? from "(node:[\w/]+)";$/gm;
const ANY_BUILTIN_IMPORT = /^import\b[^;]*"node:/m;
const NO_ASCII = /[^\0-\x7f]/g;
const RAW_TEXT = /\bString\.raw\b/;
/** A backslash that stands for itself is none. */
const ESCAPED = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/;

/** Has chunks of JavaScript load quicker, without another meaning. */
export function quickToLoad(): Plugin {
	return {
		name: 'roster-quick-to-load',
		generateBundle(_options, output) {
			for (const file of Object.values(output))
				if (file.type === 'chunk') file.code = inAscii(withoutFacades(file.code));
		},
	};
}

/**
 * Takes modules of Node's by a call. An `import` of one asks for all that it exports, and so loads what
 * is made only when it is asked for.
 *
 * @param code - A chunk as Rolldown writes it.
 * @example withoutFacades('import { join as j } from "node:path";') // → 'const { join: j } = process.getBuiltinModule("node:path");'
 */
export function withoutFacades(code: string): string {
	const quick = code.replace(BUILTIN_IMPORT, (_, whole?: string, parts?: string, name?: string) => {
		const module = `process.getBuiltinModule("${name}")`;
		const named = parts && `const { ${parts.replaceAll(' as ', ': ')} } = ${module};`;
		return [whole && `const ${whole} = ${module};`, named].filter(Boolean).join(' ');
	});
	const left = ANY_BUILTIN_IMPORT.exec(quick);
	if (left !== null)
		throw new Error(`This import is written in a way that is not known: ${left[0]}`);
	return quick;
}

/**
 * Writes characters beyond ASCII as escapes: a single one has V8 keep the whole chunk in two bytes a
 * character. In raw texts and behind a backslash an escape would be another thing, so they are refused.
 */
export function inAscii(code: string): string {
	const unfit = RAW_TEXT.exec(code) ?? ESCAPED.exec(code);
	if (unfit !== null) throw new Error(`\`${unfit[0]}\` cannot be written with escapes.`);
	return code.replace(NO_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
