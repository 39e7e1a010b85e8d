import { existsSync } from 'node:fs';
import { promptsPath } from '../integrations/prepare-roster.ts';
import type { Progress } from '../integrations/session.ts';
import { setV8Flags } from './v8-flags.js';

/** With so many files hardly any time is lost by what keeps memory tight. */
const MANY_FILES = 2_000;
const LITTLE_ROOM = '--semi-space-growth-factor=1';
const TIGHT_HEAP = '--heap-growing-percent=60';

/**
 * Bounds what a build takes of memory (see docs/performance.md). V8 keeps the room for new objects as
 * small as it is when prompts are rendered, or already when files are read, which saves time as well;
 * with many files it collects what is not used any more before the heap has grown to the double.
 *
 * @param cache - Absolute path of the cache, as the build finds it.
 * @returns To be told of the progress.
 */
export function boundMemory(cache: string): Progress {
	const isFirst = !existsSync(promptsPath(cache));
	return (stage, done, files) => {
		const isReading = stage === 'read' && done === 0;
		const isRendering = stage === 'render' && done === 1;
		const isMany = files > MANY_FILES;
		if (isRendering || (isReading && (isMany || !isFirst))) setV8Flags([LITTLE_ROOM]);
		if (isReading && isMany) setV8Flags([TIGHT_HEAP]);
	};
}
