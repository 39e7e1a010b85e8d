/**
 * Pagefind's index made from its pages, and made small for how it is asked here: the files of words
 * are cut smaller than Pagefind cuts them. Each word scores as before; what a question fetches is a third.
 */
import { createCborWriter, writeCbor } from './cbor.ts';
import { contentName, type IndexFile, indexFile, pack } from './index-file.ts';
import type { IndexedPage, IndexFrame, Lexicon, WordUse } from './index-state.ts';
import { type PlacedRecords, placeRecords } from './place-records.ts';
import { ENTRY_FILE, type PagefindEntry, SCRIPT_FILE } from './run-pagefind.ts';
import { writeWords } from './write-words.ts';

interface WriteIndexOptions {
	lexicon: Lexicon;
	frame: IndexFrame;
	maxFragments: number | undefined;
}

/** @param pages - In their order, which is the order that results can be sorted by. */
export function writeIndex(
	pages: readonly IndexedPage[],
	{ lexicon, frame, maxFragments }: WriteIndexOptions
): IndexFile[] {
	const { language, engine } = frame;
	const script = indexFile(SCRIPT_FILE, frame.script);
	const entry = (languages: PagefindEntry['languages']): IndexFile => {
		const written = JSON.parse(frame.entry) as PagefindEntry;
		return indexFile(ENTRY_FILE, JSON.stringify({ ...written, languages }));
	};
	if (pages.length === 0 || engine === null) return [script, entry({})];

	const fields = fieldsOf(pages, lexicon);
	const records = placeRecords(pages, { language, maxFragments });
	const words = writeWords(pages, { lexicon, fields }).map(({ from, to, content }) => {
		const name = `${language}_${contentName(content)}`;
		return { listed: [from, to, name], file: indexFile(`index/${name}.pf_index`, content, pack) };
	});
	const meta = writeMeta(pages, {
		version: frame.version,
		records,
		words: words.map(({ listed }) => listed),
		fields,
	});
	const hash = `${language}_${contentName(meta)}`;
	return [
		script,
		indexFile(engine.path, engine.content),
		entry({ [language]: { hash, wasm: engine.wasm, page_count: pages.length } }),
		indexFile(`pagefind.${hash}.pf_meta`, meta, pack),
		...records.files,
		...words.map(({ file }) => file),
	];
}

/** The fields that words stand in; the ways of words tell them by their place here. */
function fieldsOf(pages: readonly IndexedPage[], lexicon: Lexicon): string[] {
	const isUsed = new Uint8Array(lexicon.uses.length);
	for (const { uses } of pages) for (const use of uses) isUsed[use] = 1;
	const fields = lexicon.uses.flatMap((use, number) =>
		isUsed[number] === 1 ? (JSON.parse(use) as WordUse)[1] : []
	);
	return [...new Set(fields)].sort();
}

interface Meta {
	version: string;
	records: PlacedRecords;
	words: string[][];
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
	writer.value(words);
	writer.array(0);
	writer.written(writeCbor([['position', pages.map((_, position) => position)]]));
	writer.value(fields);
	return writer.bytes();
}
