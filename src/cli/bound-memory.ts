import { setV8Flags } from './v8-flags.js';

/** From so many files on it costs less than can be measured. */
const MANY_FILES = 2_000;
/** From so many on a little time is worth the room. */
const VERY_MANY_FILES = 6_000;

/**
 * Has V8 keep the room for new objects as small as it is by now, where that costs nothing or even saves
 * time, and, with very many files, collect what is not used any more when the heap has grown by half
 * instead of to the double.
 *
 * @param files - How many are to be read.
 * @param isFirst - Whether nothing is known of them: with few, V8 is then left alone.
 */
export function boundMemory(files: number, { isFirst }: { isFirst: boolean }): void {
	if (files > MANY_FILES || !isFirst) setV8Flags(['--semi-space-growth-factor=1']);
	if (files > VERY_MANY_FILES) setV8Flags(['--heap-growing-percent=50']);
}
