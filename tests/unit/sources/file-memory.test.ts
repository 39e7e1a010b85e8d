import { rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FileMemory, openFileMemory } from '../../../src/sources/file-memory.ts';
import { type ReadAgent, readSources } from '../../../src/sources/read-sources.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** So long that what is kept of all files is not read at once. */
const PROMPT = `# Work\n\n${'Bring the ships in. '.repeat(5_000)}`.trim();
/** Of fewer, profiles are not kept. */
const FILES = 12;
const CLOCK_TICK = 60;

test('what was read before is known, and its prompt is read when it is asked for', () => {
	const { open, read } = makeFolder();
	const [first] = read(open(), { isClosed: true });
	const memory = open();
	const [again] = read(memory);
	const { close } = memory;
	expect(again?.agent).toEqual(first?.agent);
	expect(again?.identity).toEqual(first?.identity);
	expect(again?.prompt.firstLine).toBe(first?.prompt.firstLine);
	expect(again?.prompt.text).toBe(PROMPT);
	expect(again?.prompt.markdown).toBe(PROMPT);
	close();
});

test('a prompt whose copy is damaged meanwhile is read from its file', () => {
	const { folder, files, open, read } = makeFolder();
	read(open(), { isClosed: true });
	const [pilot] = read(open());
	truncateSync(files, 0);
	expect(pilot?.prompt.text).toBe(PROMPT);

	read(open(), { isClosed: true });
	const [gone] = read(open());
	truncateSync(files, 0);
	rmSync(join(folder, 'agents/pilot-00.md'));
	expect(() => gone?.prompt.text).toThrow('A file went away');
});

function makeFolder() {
	const name = (at: number): string => `pilot-${String(at).padStart(2, '0')}`;
	const agent = (at: number): string =>
		`---\nname: ${name(at)}\ndescription: Use this agent in the harbour.\n---\n${PROMPT}\n`;
	const folder = temporaryFolder(
		Object.fromEntries(
			Array.from({ length: FILES }, (_, at) => [`agents/${name(at)}.md`, agent(at)])
		)
	);
	const files = join(folder, 'files.bin');
	return {
		folder,
		files,
		open: () => openFileMemory({ files, profiles: join(folder, 'profiles.bin') }, '1'),
		read(memory: FileMemory, { isClosed = false } = {}): ReadAgent[] {
			// A file that is younger than a tick of the clock is not remembered.
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, CLOCK_TICK);
			const source = { folder: join(folder, 'agents'), slug: null };
			const { agents } = readSources([source], { include: ['**/*.md'], exclude: [], memory });
			memory.flush();
			if (isClosed) memory.close();
			return agents;
		},
	};
}
