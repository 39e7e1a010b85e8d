import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createShikiPrimitiveAsync } from '@shikijs/primitive';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { bundledLanguages } from 'shiki/langs';
import { EncodedTokenMetadata, type IGrammar, INITIAL } from 'shiki/textmate';
import type { RegexEngine, WebAssemblyInstantiator } from 'shiki/types';
import { INK_THEME, INK_THEME_NAME, type InkClass, sentinelToInk } from './ink-theme.ts';
import { sharePatterns } from './shared-patterns.ts';

/** A longer line is no code to be read, and can take a regular expression for ever. */
const LONGEST_LINE = 2_000;

/** A stretch of code in one ink. */
export interface InkRun {
	ink: InkClass;
	text: string;
}

export interface Tokeniser {
	/** Makes a language ready; the first block of a language would otherwise wait for it. */
	load(language: string): Promise<void>;
	/**
	 * The lines of a block, each as runs of neighbouring tokens of one ink.
	 *
	 * @param isLate - Asked between lines; when it answers yes the result is null.
	 */
	tokenise(language: string, code: string, isLate?: () => boolean): InkRun[][] | null;
}

interface LoadedLanguage {
	grammar: IGrammar;
	inks: InkClass[];
}

/**
 * Each language has a registry of its own. In a shared one, what a block of Markdown looks like
 * would depend on the languages that happened to be loaded before it.
 */
export function createTokeniser(): Tokeniser {
	const loaded = new Map<string, Promise<LoadedLanguage>>();
	const ready = new Map<string, LoadedLanguage>();
	let engine: ReturnType<typeof createEngine> | undefined;

	const loadLanguage = async (language: string): Promise<LoadedLanguage> => {
		engine ??= createEngine();
		const load = bundledLanguages[language as keyof typeof bundledLanguages];
		// Shiki without what makes HTML of tokens, which takes four times as long to load.
		const primitive = await createShikiPrimitiveAsync({
			engine,
			themes: [INK_THEME],
			langs: [load],
			warnings: false,
		});
		const { colorMap } = primitive.setTheme(INK_THEME_NAME);
		return {
			grammar: primitive.getLanguage(language),
			inks: colorMap.map((color) => sentinelToInk(color ?? '')),
		};
	};

	return {
		async load(language) {
			const loading = loaded.get(language) ?? loadLanguage(language);
			loaded.set(language, loading);
			ready.set(language, await loading);
		},
		tokenise(language, code, isLate = () => false) {
			const found = ready.get(language);
			if (found === undefined) throw new Error(`The language \`${language}\` is not loaded.`);
			let stack = INITIAL;
			const lines: InkRun[][] = [];
			for (const line of code.split('\n')) {
				if (line === '' || line.length > LONGEST_LINE) {
					lines.push(line === '' ? [] : [{ ink: '', text: line }]);
					continue;
				}
				if (isLate()) return null;
				const result = found.grammar.tokenizeLine2(line, stack);
				stack = result.ruleStack;
				lines.push(toRuns(line, result.tokens, found.inks));
			}
			return lines;
		},
	};
}

/**
 * The module as a file, since the one that is imported has to be unpacked first. Given to Shiki as it
 * is, it would be asked whether it is a `Response`, for which Node loads all of its `fetch`: 30 ms.
 */
async function createEngine(): Promise<RegexEngine> {
	const file = fileURLToPath(import.meta.resolve('shiki/onig.wasm'));
	const bytes = await readFile(file);
	const instantiator: WebAssemblyInstantiator = async (imports) =>
		(await WebAssembly.instantiate(bytes, imports)).instance.exports;
	return sharePatterns(await createOnigurumaEngine({ instantiator }));
}

/** Merges neighbours of one ink; white space takes the ink of what stands before it. */
function toRuns(line: string, tokens: Uint32Array, inks: readonly InkClass[]): InkRun[] {
	const runs: InkRun[] = [];
	for (let index = 0; index < tokens.length; index += 2) {
		const text = line.slice(tokens[index], tokens[index + 2] ?? line.length);
		if (text === '') continue;
		const metadata = tokens[index + 1] ?? 0;
		const ink = inks[EncodedTokenMetadata.getForeground(metadata)] ?? '';
		const last = runs.at(-1);
		if (last !== undefined && (last.ink === ink || text.trim() === '')) last.text += text;
		else runs.push({ ink: text.trim() === '' ? '' : ink, text });
	}
	return runs;
}
