/**
 * Lets a number of tasks run at a time; the others wait for their turn, in order.
 *
 * @example const limited = createLimit(2); // limited(a), limited(b) run, limited(c) waits
 */
export function createLimit(
	most: number
): <Result>(task: () => Promise<Result>) => Promise<Result> {
	const waiting: (() => void)[] = [];
	let running = 0;
	return async (task) => {
		if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
		else running += 1;
		try {
			return await task();
		} finally {
			const next = waiting.shift();
			if (next === undefined) running -= 1;
			else next();
		}
	};
}
