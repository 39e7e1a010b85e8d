import type { Progress } from '../integrations/session.ts';
import { setV8Flags } from './v8-flags.js';

/** With so many files it costs nothing to have little room while they are read. */
const MANY_FILES = 2_000;
/** With so many a little time is worth the room. */
const VERY_MANY_FILES = 6_000;

/**
 * Bounds what a build takes of memory, and saves time by that (see docs/performance.md): V8 keeps the
 * room for new objects as small as it is when prompts are rendered, or already when files are read;
 * with very many files it collects what is not used any more when the heap has grown by half, instead
 * of to the double.
 *
 * @param isFirst - Whether nothing is known of the files from before.
 * @returns To be told of the progress.
 */
export function boundMemory(isFirst: boolean): Progress {
	return (stage, done, files) => {
		const isReading = stage === 'read' && done === 0;
		const isRendering = stage === 'render' && done === 1;
		if (isRendering || (isReading && (files > MANY_FILES || !isFirst)))
			setV8Flags(['--semi-space-growth-factor=1']);
		if (isReading && files > VERY_MANY_FILES) setV8Flags(['--heap-growing-percent=50']);
	};
}
