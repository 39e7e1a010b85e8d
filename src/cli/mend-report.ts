import { isMendable } from '../core/mend/mendable-codes.ts';
import { formatDiff } from './mend-diff.ts';
import type { MendPlan } from './mend-files.ts';
import { count, paint } from './terminal.ts';
import { toVisibleText } from './visible-text.ts';

/** What is about to be written, as diffs; empty when nothing is. */
export function formatPlan({ mended }: MendPlan, stream: NodeJS.WriteStream): string {
	return mended
		.map(({ file, original, bytes }) =>
			formatDiff(file, { before: original, after: bytes }, stream)
		)
		.join('\n\n');
}

/** What has been done and what has not; `failures` is null when nothing was to be written. */
export function formatMends(
	{ mended, leftAlone }: MendPlan,
	failures: readonly { file: string; reason: string }[] | null,
	stream: NodeJS.WriteStream
): string {
	const written = mended.length - (failures?.length ?? 0);
	const codes = countCodes(mended.flatMap((file) => file.mended.map(({ code }) => code)));
	const done =
		failures === null
			? `${paint('bold', 'Would mend', stream)} ${count(written, 'file')}; nothing was written`
			: `${paint(['green', 'bold'], 'Mended', stream)} ${count(written, 'file')}`;
	return [
		mended.length === 0 ? 'Nothing to mend.' : `${done}: ${codes}.`,
		...(failures ?? []).map(
			({ file, reason }) =>
				`${paint('red', 'Not written', stream)} ${toVisibleText(file)}: ${toVisibleText(reason)}`
		),
		...leftAlone.map(({ file, left }) => {
			const found = countCodes(left.map(({ code }) => code).filter(isMendable));
			return `${paint('yellow', 'Left alone', stream)} ${toVisibleText(file)}: ${found} cannot be mended here without judgement.`;
		}),
	].join('\n');
}

/** @example countCodes(['a', 'b', 'a']) // → 'a (2), b (1)' */
function countCodes(codes: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
	return [...counts]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([code, number]) => `${code} (${number})`)
		.join(', ');
}
