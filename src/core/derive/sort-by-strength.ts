/** Longer lists are rare, and dear to sort by putting one after the other in its place. */
const SHORT = 48;

/** Sorts places by the strength of each, strongest first, those as strong by place. Both lists may change. */
export function sortByStrength(places: number[], strengths: number[]): number[] {
	if (places.length > SHORT) return sortLong(places, strengths);
	for (let next = 1; next < places.length; next += 1) {
		const place = places[next] as number;
		const strength = strengths[next] as number;
		let at = next;
		for (; at > 0; at -= 1) {
			const other = strengths[at - 1] as number;
			if (other > strength || (other === strength && (places[at - 1] as number) < place)) break;
			places[at] = places[at - 1] as number;
			strengths[at] = other;
		}
		places[at] = place;
		strengths[at] = strength;
	}
	return places;
}

function sortLong(places: readonly number[], strengths: readonly number[]): number[] {
	const strengthOf = new Map(places.map((place, at) => [place, strengths[at] as number]));
	return [...strengthOf]
		.sort(([first, one], [second, other]) => other - one || first - second)
		.map(([place]) => place);
}
