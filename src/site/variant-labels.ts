export interface VariantLabel {
	/** What tells the agent apart, as short as it can be. */
	head: string;
	/** What follows it in the id. */
	rest: string;
	/** At most seven characters, for places without room; the column's number where no word is so short. */
	short: string;
}

const ROOM = 7;

/**
 * Labels for agents of one name by their ids: folders that all share are left out, and the first word
 * stands out where it is enough to tell them apart.
 *
 * @example variantLabels(['a/go-api', 'a/py-api']) // → [{ head: 'go', rest: '-api', … }, { head: 'py', … }]
 */
export function variantLabels(ids: readonly string[]): VariantLabel[] {
	const folders = sharedFolders(ids);
	const tails = ids.map((id) => id.slice(folders.length));
	const heads = tails.map((tail) => tail.split(/[-/]/, 1)[0] ?? tail);
	const areHeadsEnough = new Set(heads).size === ids.length;
	const starts = areHeadsEnough ? heads : tails;
	const shorts = starts.map((start) => start.slice(0, ROOM));
	const areShortsEnough = new Set(shorts).size === ids.length;
	return tails.map((tail, index) => {
		const head = starts[index] ?? tail;
		return {
			head,
			rest: tail.slice(head.length),
			short: areShortsEnough ? (shorts[index] ?? '') : String(index + 1),
		};
	});
}

/** The folders in which all lie, with the slash. */
function sharedFolders([first = '', ...others]: readonly string[]): string {
	const segments = first.split('/').slice(0, -1);
	while (segments.length > 0) {
		const folders = `${segments.join('/')}/`;
		if (others.every((id) => id.startsWith(folders))) return folders;
		segments.pop();
	}
	return '';
}
