// Plain JavaScript, since it is asked before anything else is loaded.
import { setFlagsFromString } from 'node:v8';

const FLAGS = ['--invocation-count-for-maglev=1000', '--invocation-count-for-turbofan=300000'];
/** Measured with one major of Node; another may not know the flags, and say so. */
const MEASURED_MAJOR = '24';

/** Fewer files are done before any of TurboFan's work has paid for itself. */
const WORTH_TURBOFAN = 2_000;

/**
 * Has V8 optimize what is called many times as often as by its own choice: a build is over before the
 * rest has paid for itself (see docs/performance.md).
 */
export function optimizeLate() {
	if (isMeasured()) for (const flag of FLAGS) setFlagsFromString(flag);
}

/**
 * Leaves out TurboFan from here on where there is too little to do.
 *
 * @param {number} files - How many are to be read.
 */
export function optimizeFor(files) {
	if (isMeasured() && files < WORTH_TURBOFAN) setFlagsFromString('--no-turbofan');
}

function isMeasured() {
	return process.versions.node.split('.')[0] === MEASURED_MAJOR;
}
