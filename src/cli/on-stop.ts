/** Those that a shell gives a process which a signal has ended. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ends the process when it is asked to stop, after `clear` has removed what would be left behind.
 * `clear` must not wait for anything: the work goes on while somebody waits. Who presses Ctrl-C
 * twice does not interrupt it.
 *
 * @param isDone - Whether being asked to stop is how the process ends, and no failure.
 * @returns What takes it back.
 */
export function onStop(
	clear: (signal: NodeJS.Signals) => void,
	{ isDone = false }: { isDone?: boolean } = {}
): () => void {
	const signals = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[];
	const stop = (signal: NodeJS.Signals): void => {
		try {
			clear(signal);
		} finally {
			process.exit(isDone ? 0 : EXIT_CODES[signal as keyof typeof EXIT_CODES]);
		}
	};
	for (const signal of signals) process.on(signal, stop);
	return () => {
		for (const signal of signals) process.off(signal, stop);
	};
}
