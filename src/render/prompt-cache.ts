import { openRecordStore, type StoreOptions } from '../store/record-store.ts';
import type { RenderedPrompt } from './rendered-prompt.ts';

/** Rendered prompts on disk, by key. One that is damaged or foreign is as good as none. */
export interface PromptCache {
	/** What there is to know of a prompt that is there and whole; null when it has to be rendered. */
	check(key: string): PromptFacts | null;
	/** The prompt, if it is there and whole. */
	read(key: string): RenderedPrompt | null;
	write(key: string, prompt: RenderedPrompt): void;
	/** Writes what is new, so that others can read it. */
	flush(): void;
	/** @param dropUnused - Whether prompts that nobody has asked for may go. */
	close(options?: { dropUnused?: boolean }): void;
}

/** What a rendered prompt tells beside its HTML. */
export type PromptFacts = Pick<RenderedPrompt, 'sections' | 'issues'>;

const LINE_FEED = 10;

/** @param path - The file that holds them. */
export function openPromptCache(path: string, options?: StoreOptions): PromptCache {
	const store = openRecordStore(path, options);
	return {
		check: (key) => store.use(key, readFacts),
		read: (key) => store.use(key, (record) => ({ ...readFacts(record), ...readTexts(record) })),
		write(key, { sections, issues, ...texts }) {
			store.set(key, `${JSON.stringify({ sections, issues })}\n${JSON.stringify(texts)}`);
		},
		flush: store.flush,
		close: store.close,
	};
}

/** The first line of a record, so that the rest need not be read for them. */
function readFacts(record: Buffer): PromptFacts {
	return JSON.parse(record.toString('utf8', 0, record.indexOf(LINE_FEED))) as PromptFacts;
}

function readTexts(record: Buffer): Omit<RenderedPrompt, keyof PromptFacts> {
	const text = record.toString('utf8', record.indexOf(LINE_FEED) + 1);
	return JSON.parse(text) as Omit<RenderedPrompt, keyof PromptFacts>;
}
