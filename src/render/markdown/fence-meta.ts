/** What a fence says after its language. */
export interface FenceMeta {
	/** From `title="src/greet.ts"`; null without one. */
	title: string | null;
	/** First and last line of each marked stretch, from 1: `{1,3-5}`. */
	marked: readonly (readonly [number, number])[];
}

const TITLE = /(?:^|\s)(?:title|filename)=(?:"([^"]+)"|'([^']+)'|([^\s"'{}]+))/;
const LINES = /(?:^|\s)\{\s*(\d{1,6}(?:-\d{1,6})?(?:\s*,\s*\d{1,6}(?:-\d{1,6})?)*)\s*\}/;
const SEPARATOR = /\s*,\s*/;

/** @example fenceMeta('{1,3-5} title="x.ts"') // → { title: 'x.ts', marked: [[1, 1], [3, 5]] } */
export function fenceMeta(meta: string | null): FenceMeta {
	const title = TITLE.exec(meta ?? '')
		?.slice(1)
		.find((part) => part !== undefined);
	const lines = LINES.exec(meta ?? '')?.[1];
	return {
		title: title ?? null,
		marked: (lines?.split(SEPARATOR) ?? []).map((stretch) => {
			const [from = 0, to = from] = stretch.split('-').map(Number);
			return [from, to];
		}),
	};
}
