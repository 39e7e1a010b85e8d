export interface Page<Member> {
	/** Counts from 1. */
	number: number;
	/** How many pages there are. */
	total: number;
	/** Position of the first member in the whole list, from 0. */
	start: number;
	members: Member[];
}

/** Cuts a list into pages of `size`; an empty list is one empty page, so there is always a first. */
export function paginate<Member>(list: readonly Member[], size: number): Page<Member>[] {
	const total = Math.max(1, Math.ceil(list.length / size));
	return Array.from({ length: total }, (_, index) => ({
		number: index + 1,
		total,
		start: index * size,
		members: list.slice(index * size, (index + 1) * size),
	}));
}
