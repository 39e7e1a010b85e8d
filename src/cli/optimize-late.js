// Plain JavaScript, since it is asked before anything else is loaded.
import { setFlagsFromString } from 'node:v8';

const FLAGS = ['--invocation-count-for-maglev=1000', '--invocation-count-for-turbofan=300000'];
/** Measured with one major of Node; another may not know the flags, and say so. */
const MEASURED_MAJOR = '24';

/**
 * Has V8 optimize what is called many times as often as by its own choice: a build is over before the
 * rest has paid for itself (see docs/performance.md).
 */
export function optimizeLate() {
	if (process.versions.node.split('.')[0] !== MEASURED_MAJOR) return;
	for (const flag of FLAGS) setFlagsFromString(flag);
}
