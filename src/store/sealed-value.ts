/** A plain value that is kept in a file of its own, and read as a whole. */
import { deserialize, serialize } from 'node:v8';
import { readSealed, writeSealed } from './sealed-file.ts';

/** The value, or null when there is none that can be read. */
export function readSealedValue<Value>(path: string): Value | null {
	const content = readSealed(path);
	if (content === null) return null;
	try {
		return deserialize(content) as Value;
	} catch {
		// Written by another version of Node.
		return null;
	}
}

export function writeSealedValue(path: string, value: unknown): void {
	writeSealed(path, serialize(value));
}
