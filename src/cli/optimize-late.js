// Plain JavaScript, since it is asked before anything else is loaded.
import { setV8Flags } from './v8-flags.js';

/**
 * Has V8 optimize what is called many times as often as by its own choice: a build is over before the
 * rest has paid for itself (see docs/performance.md).
 */
export function optimizeLate() {
	setV8Flags(['--invocation-count-for-maglev=3000', '--invocation-count-for-turbofan=300000']);
}
