import { randomUUID } from 'node:crypto';
import { access, constants, lstat, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../sources/walk-source.ts';

/** A file that was not written, and is as it was. */
export class NotWritten extends Error {
	override name = 'NotWritten';
}

/**
 * Puts new content in the place of a file: whole or not at all, with the owner and the mode that the
 * file has. The path is that of the file itself, not of a link to it.
 *
 * @throws NotWritten when the file is no longer what was read, or may not be written.
 */
export async function replaceFile(
	path: string,
	{ expected, content }: { expected: Uint8Array; content: Uint8Array }
): Promise<void> {
	const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`);
	try {
		// Renaming asks only for the folder's permission; the file's own is to count.
		await access(path, constants.W_OK);
		const { mode, uid, gid } = await lstat(path);
		const handle = await open(temporary, 'wx', 0o600);
		try {
			await handle.writeFile(content);
			const made = await handle.stat();
			if (made.uid !== uid || made.gid !== gid) await handle.chown(uid, gid);
			await handle.chmod(mode & 0o7777);
			await handle.sync();
		} finally {
			await handle.close();
		}
		if (!(await readFile(path)).equals(expected)) {
			throw new NotWritten('it has changed since it was read');
		}
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		if (error instanceof NotWritten) throw error;
		throw new NotWritten(errorCode(error), { cause: error });
	}
}
