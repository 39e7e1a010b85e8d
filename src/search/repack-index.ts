/**
 * Pagefind's index made small for how it is asked here. Pagefind cuts its words into files of about
 * 25 kB, and of each word it keeps every place, for phrases and excerpts. Here one word is asked at a
 * time, and excerpts are made from the record: so places are counted and no longer told, and the files
 * are cut small. Each word scores as before; what a question fetches is a third.
 */
import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, readCbor, writeCbor } from './cbor.ts';

type NamedFile = [path: string, content: Uint8Array];

const INDEX_FILE = /^index\/(.+)\.pf_index$/;
const META_FILE = /\.pf_meta$/;
const LANGUAGE = /^[^_]+/;
/** What each file begins with when it has been unpacked. */
const SIGNATURE = 'pagefind_dcd';
/** Bytes of one file of words before compression; smaller ones cost more requests than they save. */
const CHUNK_BYTES = 10_000;
const MOST_CHUNK_BYTES = 20_000;
/** Words of the same beginning stay in one file, since who asks for a beginning is given one file. */
const BEGINNING = 3;
const LONG_BEGINNING = 4;
const HASH_DIGITS = 7;
/** Words that begin each other stand side by side; their places must differ to be counted apart. */
const PLACES_APART = 5;

/** @returns The same files, but for those of words and the one that lists them. */
export function repackIndex(files: readonly NamedFile[]): NamedFile[] {
	// Unpacked one at a time: all of them at once take a fifth of a gigabyte for 4,000 agents.
	const packed = new Map(
		files.flatMap(([path, content]): NamedFile[] => {
			const [, name] = INDEX_FILE.exec(path) ?? [];
			return name === undefined ? [] : [[name, content]];
		})
	);
	const others = files.filter(([path]) => !INDEX_FILE.test(path));
	return others.flatMap((file): NamedFile[] => {
		const [path, content] = file;
		if (!META_FILE.test(path)) return [file];
		const [version, pages, chunks, ...rest] = asArray(unpack(content));
		const made = asArray(chunks).flatMap((chunk) => {
			const name = String(asArray(chunk)[2]);
			const language = LANGUAGE.exec(name)?.[0] ?? '';
			return cutWords(wordsIn(packed.get(name))).map((cut) => packChunk(cut, language));
		});
		const list = made.map(({ from, to, name }): Cbor => [from, to, name]);
		const meta = [version, pages, list, ...rest].filter((part) => part !== undefined);
		return [
			[path, pack(meta)],
			...made.map(({ name, content }): NamedFile => [`index/${name}.pf_index`, content]),
		];
	});
}

function wordsIn(content: Uint8Array | undefined): Cbor[] {
	return content === undefined ? [] : asArray(asArray(unpack(content))[0]);
}

function packChunk(words: Cbor[], language: string): Chunk {
	const slim = words.map((word, index) => countPlaces(asArray(word), (index % PLACES_APART) * 4));
	const content = pack([slim]);
	const name = `${language}_${hash('sha256', content, 'hex').slice(0, HASH_DIGITS)}`;
	return { from: wordOf(words.at(0)), to: wordOf(words.at(-1)), name, content };
}

function cutWords(words: readonly Cbor[]): Cbor[][] {
	const cuts: Cbor[][] = [];
	let cut: Cbor[] = [];
	let bytes = 0;
	for (const word of words) {
		const limit = beginsAlike(cut.at(-1), word, BEGINNING) ? MOST_CHUNK_BYTES : CHUNK_BYTES;
		if (bytes >= limit && !beginsAlike(cut.at(-1), word, LONG_BEGINNING)) {
			cuts.push(cut);
			cut = [];
			bytes = 0;
		}
		cut.push(word);
		bytes += writeCbor(word).length;
	}
	return cut.length > 0 ? [...cuts, cut] : cuts;
}

function beginsAlike(first: Cbor | undefined, second: Cbor, length: number): boolean {
	return wordOf(first).slice(0, length) === wordOf(second).slice(0, length);
}

/** A word, its pages, and further spellings with theirs. */
function countPlaces([word, pages, spellings, ...rest]: Cbor[], start: number): Cbor {
	const slimSpellings = asArray(spellings).map((spelling): Cbor => {
		const [form, spelledPages] = asArray(spelling);
		return [form ?? '', asArray(spelledPages).map((page) => countPagePlaces(asArray(page), start))];
	});
	const slimPages = asArray(pages).map((page) => countPagePlaces(asArray(page), start));
	return [word ?? '', slimPages, slimSpellings, ...rest];
}

/**
 * In both lists a negative number says what the places behind it are: how much they weigh, or the
 * field that they are in. The first place behind it stands as it is, each further one as its distance.
 */
function countPagePlaces([page, places, fields]: Cbor[], start: number): Cbor {
	let next = start;
	let isFirst = true;
	const slim = asArray(places).map((place): Cbor => {
		if (Number(place) < 0) {
			isFirst = true;
			return place;
		}
		const written = isFirst ? next : 1;
		next += 1;
		isFirst = false;
		return written;
	});
	const named = asArray(fields).filter((field) => Number(field) < 0);
	return [page ?? 0, slim, named.flatMap((field): Cbor[] => [field, 0])];
}

function unpack(content: Uint8Array): Cbor {
	const bytes = gunzipSync(content);
	return readCbor(bytes.subarray(SIGNATURE.length));
}

function pack(value: Cbor): Uint8Array {
	return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), writeCbor(value)]), { level: 9 });
}

function wordOf(word: Cbor | undefined): string {
	return String(asArray(word)[0] ?? '');
}

function asArray(value: Cbor | undefined): Cbor[] {
	return Array.isArray(value) ? value : [];
}

interface Chunk {
	from: string;
	to: string;
	name: string;
	content: Uint8Array;
}
