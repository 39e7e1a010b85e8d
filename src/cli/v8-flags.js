// Plain JavaScript, since it is asked before anything else is loaded.
import { setFlagsFromString } from 'node:v8';

/** Measured with one major of Node; another may not know the flags, and say so. */
const MEASURED_MAJOR = '24';

/**
 * Sets flags of V8 that hold from here on.
 *
 * @param {readonly string[]} flags
 */
export function setV8Flags(flags) {
	if (process.versions.node.split('.')[0] !== MEASURED_MAJOR) return;
	for (const flag of flags) setFlagsFromString(flag);
}
