import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../../src/cli/mend-write.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const expected = Buffer.from('old\n');
const content = Buffer.from('new\n');

test('a file is replaced whole, keeps its mode and leaves nothing beside it', async () => {
	const folder = temporaryFolder({ 'a.md': expected });
	chmodSync(join(folder, 'a.md'), 0o640);
	await replaceFile(join(folder, 'a.md'), { expected, content });
	expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new\n');
	if (process.platform !== 'win32') {
		expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
	}
	expect(readdirSync(folder)).toEqual(['a.md']);
});

test('a file that has changed since it was read is left as it is', async () => {
	const folder = temporaryFolder({ 'a.md': 'edited\n' });
	await expect(replaceFile(join(folder, 'a.md'), { expected, content })).rejects.toThrow(
		'it has changed since it was read'
	);
	expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('edited\n');
	expect(readdirSync(folder)).toEqual(['a.md']);
});

test('a file that has gone is not made again', async () => {
	const folder = temporaryFolder();
	await expect(replaceFile(join(folder, 'a.md'), { expected, content })).rejects.toThrow('ENOENT');
	expect(readdirSync(folder)).toEqual([]);
});

test.skipIf(process.getuid?.() === 0)(
	'a file that may not be written is left as it is',
	async () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'a.md'), expected, { mode: 0o444 });
		await expect(replaceFile(join(folder, 'a.md'), { expected, content })).rejects.toThrow(
			/EACCES|EPERM/
		);
		expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old\n');
	}
);
