import { openRecordStore, type RecordStore } from '../../store/record-store.ts';
import { contentKey } from '../content-key.ts';
import { type Html, highlightedCode, text } from '../policy.ts';
import {
	type BlockResult,
	createHighlightThread,
	type HighlightThread,
} from './highlight-thread.ts';
import { runsToHtml } from './runs-to-html.ts';
import type { Tokeniser } from './tokeniser.ts';

/** A larger block is data, not a sample. */
const LARGEST_BLOCK = 400_000;
/**
 * Characters that wait on one thread when another one is worth its start, or worth learning a
 * language that is known there. A thread does some half a million in a second.
 */
const WORTH_ANOTHER_THREAD = 250_000;
const TIME_LIMIT_MS = 2_000;

export interface HighlightedBlock {
	code: Html;
	/** Why the block stayed plain although its language is known; null when it did not. */
	skipped: string | null;
}

export interface Highlighter {
	/** Starts a thread before there is a block for it; for when many are to come. */
	begin(): void;
	/** @param language - The id of a grammar; null for plain text. */
	highlight(language: string | null, code: string): Promise<HighlightedBlock>;
	close(): Promise<void>;
}

export interface HighlighterOptions {
	/** The file that keeps the blocks from one build to the next. */
	storePath: string;
	/** Part of every block's key. */
	version: string;
	/** The most threads to use; 0 highlights in this one. */
	threads: number;
}

export function createHighlighter({
	storePath,
	version,
	threads,
}: HighlighterOptions): Highlighter {
	let store: RecordStore | undefined;
	const inWork = new Map<string, Promise<BlockResult>>();
	const run = threads > 0 ? createThreadPool(threads) : createInProcess();

	return {
		begin: run.begin,
		async highlight(language, code) {
			const plain = text(code);
			if (language === null || code === '') return { code: plain, skipped: null };
			if (code.length > LARGEST_BLOCK) {
				return { code: plain, skipped: `it is longer than ${LARGEST_BLOCK} characters` };
			}
			const key = contentKey([version, language, code]);
			store ??= openRecordStore(storePath, { isOwnWhenNew: true });
			const stored = store.get(key);
			const known = stored === null ? null : highlightedCode(stored.toString(), code);
			if (known !== null) return { code: known, skipped: null };

			const working = inWork.get(key) ?? run.highlight(language, code);
			inWork.set(key, working);
			const result = await working;
			inWork.delete(key);
			if ('reason' in result) return { code: plain, skipped: result.reason };
			const highlighted = highlightedCode(result.html, code);
			if (highlighted === null) return { code: plain, skipped: 'its text would have changed' };
			store.set(key, highlighted);
			return { code: highlighted, skipped: null };
		},
		async close() {
			await run.close();
			store?.close();
			store = undefined;
		},
	};
}

interface Runner {
	begin(): void;
	highlight(language: string, code: string): Promise<BlockResult>;
	close(): Promise<void>;
}

/** Blocks of one language keep to one thread, which has its grammar warm, while that is fair. */
function createThreadPool(threads: number): Runner {
	const pool: { thread: HighlightThread; languages: Set<string> }[] = [];
	const choose = (language: string): (typeof pool)[number] => {
		const byLoad = pool.toSorted((a, b) => a.thread.load() - b.thread.load());
		const [idlest] = byLoad;
		const knowing = byLoad.find(({ languages }) => languages.has(language)) ?? idlest;
		const load = knowing?.thread.load() ?? 0;
		const mayAdd = pool.length < threads;
		if (!idlest || !knowing || (load > WORTH_ANOTHER_THREAD && mayAdd)) return add();
		return load - idlest.thread.load() > WORTH_ANOTHER_THREAD ? idlest : knowing;
	};
	const add = (): (typeof pool)[number] => {
		const added = { thread: createHighlightThread(), languages: new Set<string>() };
		pool.push(added);
		return added;
	};
	return {
		begin: () => add().thread.begin(),
		highlight(language, code) {
			const { thread, languages } = choose(language);
			languages.add(language);
			return thread.highlight({ language, code });
		},
		async close() {
			await Promise.all(pool.splice(0).map(({ thread }) => thread.close()));
		},
	};
}

function createInProcess(): Runner {
	let starting: Promise<Tokeniser> | undefined;
	return {
		begin: () => {},
		async highlight(language, code) {
			try {
				starting ??= startTokeniser();
				const tokeniser = await starting;
				await tokeniser.load(language);
				const end = performance.now() + TIME_LIMIT_MS;
				const lines = tokeniser.tokenise(language, code, () => performance.now() > end);
				if (lines !== null) return { html: runsToHtml(lines) };
				return { reason: `colouring it takes longer than ${TIME_LIMIT_MS / 1_000} seconds` };
			} catch (error) {
				return { reason: error instanceof Error ? error.message : String(error) };
			}
		},
		close: async () => {},
	};
}

/** Threads have their own; loading one here takes longer than most edits need for highlighting. */
async function startTokeniser(): Promise<Tokeniser> {
	return (await import('./tokeniser.ts')).createTokeniser();
}
