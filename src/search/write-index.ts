/**
 * Pagefind's index made from its pages, and made small for how it is asked here: the files of words
 * are cut smaller than Pagefind cuts them. Each word scores as before; what a question fetches is a third.
 */
import { createCborWriter, writeCbor } from './cbor.ts';
import { contentName, type IndexFile, indexFile, pack } from './index-file.ts';
import type {
	IndexedPage,
	IndexFrame,
	Lexicon,
	ListedWords,
	WordUse,
	WrittenWords,
} from './index-state.ts';
import { type PlacedRecords, placeRecords } from './place-records.ts';
import { type EarlierWords, rewriteWords } from './rewrite-words.ts';
import { ENTRY_FILE, type PagefindEntry, SCRIPT_FILE } from './run-pagefind.ts';

interface WriteIndexOptions {
	lexicon: Lexicon;
	frame: IndexFrame;
	maxFragments: number | undefined;
	/** What the files of words were written from before, in numbers of the same lexicon. */
	earlier: EarlierWords;
}

interface WrittenIndex {
	files: IndexFile[];
	wordFiles: WrittenWords;
}

/** @param pages - In their order, which is the order that results can be sorted by. */
export function writeIndex(
	pages: readonly IndexedPage[],
	{ lexicon, frame, maxFragments, earlier }: WriteIndexOptions
): WrittenIndex {
	const { language, engine } = frame;
	const script = indexFile(SCRIPT_FILE, frame.script);
	const entry = (languages: PagefindEntry['languages']): IndexFile => {
		const written = JSON.parse(frame.entry) as PagefindEntry;
		return indexFile(ENTRY_FILE, JSON.stringify({ ...written, languages }));
	};
	const fields = fieldsOf(pages, lexicon);
	if (pages.length === 0 || engine === null)
		return { files: [script, entry({})], wordFiles: { fields, files: [] } };

	const records = placeRecords(pages, { language, maxFragments });
	const words = rewriteWords(pages, { lexicon, fields, language, earlier });
	const listed = words.map(({ from, to, name }): ListedWords => ({ from, to, name }));
	const meta = writeMeta(pages, { version: frame.version, records, words: listed, fields });
	const hash = `${language}_${contentName(meta)}`;
	const files = [
		script,
		indexFile(engine.path, engine.content),
		entry({ [language]: { hash, wasm: engine.wasm, page_count: pages.length } }),
		indexFile(`pagefind.${hash}.pf_meta`, meta, pack),
		...records.files,
		...words.map(({ name, content }) => ({
			path: `index/${name}.pf_index`,
			key: name,
			content: () => pack(content()),
		})),
	];
	return { files, wordFiles: { fields, files: listed } };
}

/** The fields that words stand in. Mostly they are all those of the lexicon, which is soon seen. */
function fieldsOf(pages: readonly IndexedPage[], lexicon: Lexicon): string[] {
	const fields = lexicon.uses.map((use) => (JSON.parse(use) as WordUse)[1]);
	const most = new Set(fields.flat()).size;
	const found = new Set<string>();
	for (const { uses } of pages) {
		if (found.size === most) break;
		for (const use of uses) for (const field of fields[use] ?? []) found.add(field);
	}
	return [...found].sort();
}

interface Meta {
	version: string;
	records: PlacedRecords;
	words: ListedWords[];
	fields: string[];
}

/** The file that lists all others. Its filters are none: nobody narrows by them. */
function writeMeta(
	pages: readonly IndexedPage[],
	{ version, records, words, fields }: Meta
): Uint8Array {
	const writer = createCborWriter();
	writer.array(6);
	writer.text(version);
	writer.array(pages.length);
	for (const [position, { length }] of pages.entries()) {
		const { name = '', group = '' } = records.places[position] ?? {};
		writer.value([name, length, group]);
	}
	writer.value(words.map(({ from, to, name }) => [from, to, name]));
	writer.array(0);
	writer.written(writeCbor([['position', pages.map((_, position) => position)]]));
	writer.value(fields);
	return writer.take();
}
