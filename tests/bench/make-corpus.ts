import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../src/integrations/list-files.ts';

const NAME_LINE = /^name:[ \t]*(.+)$/m;
const FENCE_LINE = /^(?:```|~~~)[^\n]*\n/gm;

/**
 * Fills a folder with agent files made from those of another one. The first round takes the files
 * as they are; each later round gives them names of their own and changes a word of every code
 * block, so that no cache of parsed, highlighted or indexed text wins by our copying.
 *
 * @param from - Folder of real agent files.
 * @param count - How many files to make.
 */
export function makeCorpus(from: string, into: string, count: number): void {
	const files = listFiles(from).filter(
		(file) => file.endsWith('.md') && NAME_LINE.test(readFileSync(file, 'utf8'))
	);
	if (files.length === 0) throw new Error(`There are no agent files in ${from}.`);
	for (let index = 0; index < count; index++) {
		const file = files[index % files.length] as string;
		const round = Math.floor(index / files.length);
		const path = file.slice(from.length).replace(/\.md$/, round === 0 ? '.md' : `-${round}.md`);
		const target = join(into, path);
		mkdirSync(dirname(target), { recursive: true });
		const text = readFileSync(file, 'utf8');
		writeFileSync(target, round === 0 ? text : vary(text, round));
	}
}

function vary(text: string, round: number): string {
	return `${text
		.replace(
			NAME_LINE,
			(_line, name: string) => `name: ${name.trim().replace(/["']/g, '')}-${round}`
		)
		.replace(
			FENCE_LINE,
			(fence) => `${fence}variant_${round}\n`
		)}\nThis is round ${round} of the text.\n`;
}
