import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type Fate, writeDiskOddities } from './disk-oddities.ts';
import { encodings } from './encodings.ts';
import { frontmatterFaults } from './frontmatter-faults.ts';
import type { HostileFile } from './hostile-file.ts';
import { oddNames } from './odd-names.ts';
import { pathologicalMarkdown } from './pathological-markdown.ts';
import { scriptInFields } from './script-in-fields.ts';
import { scriptInMarkdown } from './script-in-markdown.ts';

export interface HostileCorpus {
	/** Absolute path of the source folder. */
	source: string;
	/** Paths of all files that were written, as far as they are UTF-8. */
	paths: string[];
	/** How many have a name that is not. */
	unnameable: number;
	/** What is to become of those that are no plain files. */
	fates: Map<string, Fate>;
}

/** Writes the whole corpus into an empty folder. */
export function writeHostileCorpus(folder: string): HostileCorpus {
	const source = join(folder, 'agents');
	const outside = join(folder, 'outside');
	mkdirSync(source);
	mkdirSync(outside);
	const files = [
		...scriptInFields(),
		...scriptInMarkdown(),
		...frontmatterFaults(),
		...encodings(),
		...oddNames(),
		...pathologicalMarkdown(),
	];
	for (const file of files) writeHostileFile(source, file);
	const named = files.filter(({ path }) => isUtf8(path));
	return {
		source,
		paths: named.map(({ path }) => path.toString('utf8')),
		unnameable: files.length - named.length,
		fates: writeDiskOddities(source, outside),
	};
}

function writeHostileFile(source: string, { path, content }: HostileFile): void {
	const bytes = Buffer.concat([Buffer.from(source + sep), Buffer.from(path)]);
	if (typeof path === 'string') mkdirSync(dirname(join(source, path)), { recursive: true });
	writeFileSync(bytes, content);
}

function isUtf8(path: string | Buffer): boolean {
	return typeof path === 'string' || Buffer.from(path.toString('utf8')).equals(path);
}
