/**
 * Rendered prompts on disk, one JSON file each. A file is trusted when its size and its time are
 * those that were noted when it was written, or else when its seal fits its content; anything else
 * in the folder, damaged or foreign, is as good as nothing.
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderedPrompt } from './rendered-prompt.ts';

const NOTES_FILE = 'notes.json';
const PARTIAL = `.${process.pid}.partial`;

export interface PromptCache {
	/** What there is to know of a prompt that is there and whole; null when it has to be rendered. */
	check(key: string): Promise<PromptFacts | null>;
	/** The prompt, if it is there and whole. */
	read(key: string): Promise<RenderedPrompt | null>;
	write(key: string, prompt: RenderedPrompt): Promise<void>;
	/** Keeps what is known of the files, so that the next build need not read them. */
	close(): Promise<void>;
}

/** What a rendered prompt tells beside its HTML. */
export type PromptFacts = Pick<RenderedPrompt, 'sections' | 'issues'>;

/** What lets a file be trusted without being read. */
interface Note extends PromptFacts {
	size: number;
	modified: number;
}

export async function openPromptCache(folder: string): Promise<PromptCache> {
	await mkdir(folder, { recursive: true });
	const notesPath = join(folder, NOTES_FILE);
	const notes = readNotes(notesPath);
	let changed = false;
	const pathOf = (key: string): string => join(folder, `${key}.json`);

	const note = async (key: string, { sections, issues }: RenderedPrompt): Promise<void> => {
		const { size, mtimeMs } = await stat(pathOf(key));
		notes.set(key, { size, modified: mtimeMs, sections, issues });
		changed = true;
	};
	const read = async (key: string): Promise<RenderedPrompt | null> => {
		const content = await readFile(pathOf(key), 'utf8').catch(() => null);
		return content === null ? null : unseal(content, key);
	};

	return {
		read,
		async check(key) {
			const noted = notes.get(key);
			const found = await stat(pathOf(key)).catch(() => null);
			if (found === null) return null;
			if (noted && noted.size === found.size && noted.modified === found.mtimeMs) {
				return noted;
			}
			const prompt = await read(key);
			if (prompt === null) return null;
			await note(key, prompt);
			return prompt;
		},
		async write(key, prompt) {
			await replaceFile(pathOf(key), seal(prompt, key));
			await note(key, prompt);
		},
		async close() {
			if (!changed) return;
			changed = false;
			await replaceFile(notesPath, JSON.stringify([...notes]));
		},
	};
}

/** Written beside and renamed, so that a reader never meets half a file. */
async function replaceFile(path: string, content: string): Promise<void> {
	const partial = path + PARTIAL;
	try {
		await writeFile(partial, content);
		await rename(partial, path);
	} catch (error) {
		await rm(partial, { force: true });
		throw new Error(`The cache file \`${path}\` could not be written.`, { cause: error });
	}
}

/** The seal is the last member, over all that stands before it. */
function seal(prompt: RenderedPrompt, key: string): string {
	const { html, whenToUseHtml, source, sections, issues } = prompt;
	const body = JSON.stringify({ html, whenToUseHtml, source, sections, issues }).slice(0, -1);
	return `${body},"seal":"${sealOf(body, key)}"}`;
}

function unseal(content: string, key: string): RenderedPrompt | null {
	const end = content.lastIndexOf(',"seal":"');
	if (end < 0) return null;
	const body = content.slice(0, end);
	if (content.slice(end) !== `,"seal":"${sealOf(body, key)}"}`) return null;
	return JSON.parse(`${body}}`) as RenderedPrompt;
}

function sealOf(body: string, key: string): string {
	return hash('sha256', key + body, 'hex').slice(0, 32);
}

function readNotes(path: string): Map<string, Note> {
	try {
		return new Map(JSON.parse(readFileSync(path, 'utf8')) as [string, Note][]);
	} catch {
		// Missing or damaged: the files' own seals decide.
		return new Map();
	}
}
