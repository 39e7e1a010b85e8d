import type { Progress } from '../integrations/session.ts';
import { paint } from './terminal.ts';

export interface ProgressLine {
	onProgress: Progress;
	/** Says what is being done, without a count. */
	say(what: string): void;
	/** Removes the line from the terminal. */
	done(): void;
}

const WORDS = {
	read: 'Reading agents',
	render: 'Rendering prompts',
	index: 'Indexing',
	draw: 'Drawing pages',
	finish: 'Finishing the index',
} as const;

/** Often enough to be seen moving, seldom enough to cost nothing. */
const REDRAW_MILLISECONDS = 80;
/** Before that, how fast it goes is not known. */
const ESTIMATE_AFTER_MILLISECONDS = 500;

/**
 * Shows what is being done: one line that is written over on a terminal, and a plain line for each
 * new stage everywhere else.
 */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
	const isLive = stream.isTTY && !process.env['CI'];
	let last = '';
	let lastTime = 0;
	let begun = { stage: '', at: 0 };

	function say(what: string): void {
		if (what === last) return;
		last = what;
		if (!isLive) {
			stream.write(`${what}…\n`);
			return;
		}
		stream.write(`\r\x1b[2K${paint('dim', `${what}…`, stream)}`);
	}

	return {
		say,
		onProgress(stage, done, total) {
			if (!isLive) return say(WORDS[stage]);
			const now = performance.now();
			if (stage !== begun.stage) begun = { stage, at: now };
			else if (now - lastTime < REDRAW_MILLISECONDS && done !== total) return;
			lastTime = now;
			say(WORDS[stage] + describeProgress(done, total, now - begun.at));
		},
		done() {
			if (isLive) stream.write('\r\x1b[2K');
			last = '';
		},
	};
}

/**
 * How far a stage is, and how long it will still take if it goes on as it went.
 *
 * @param elapsed - Milliseconds since the stage began.
 * @example describeProgress(120, 400, 3000) // → ' 120/400, 7 s left'
 */
export function describeProgress(done: number, total: number, elapsed: number): string {
	if (done === 0) return '';
	const isKnown = elapsed > ESTIMATE_AFTER_MILLISECONDS && done < total;
	const left = isKnown ? `, ${secondsToText(((elapsed / done) * (total - done)) / 1000)} left` : '';
	return ` ${done}/${total}${left}`;
}

function secondsToText(seconds: number): string {
	if (seconds < 60) return `${Math.ceil(seconds)} s`;
	return `${Math.ceil(seconds / 60)} min`;
}
