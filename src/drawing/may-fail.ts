/**
 * The same value. Whoever awaits a promise is told that it fails, but nobody awaits it once something
 * beside it has left the page to Astro, and Node ends the process for that.
 */
export function mayFail<T>(value: T): T {
	if (value instanceof Promise) value.catch(() => {});
	return value;
}
