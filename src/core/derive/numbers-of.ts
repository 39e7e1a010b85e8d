/** The places of texts in a list. Of tens of thousands, a pair for each would be most of the time. */
export function numbersOf(list: readonly string[]): Map<string, number> {
	const numbers = new Map<string, number>();
	for (let number = 0; number < list.length; number++) numbers.set(list[number] as string, number);
	return numbers;
}
