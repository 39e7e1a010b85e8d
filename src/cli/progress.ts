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
} as const;

/**
 * Shows what is being done: one line that is written over on a terminal, and a plain line for each
 * new stage everywhere else.
 */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
	const isLive = stream.isTTY && !process.env['CI'];
	let last = '';
	let lastTime = 0;

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
			const now = Date.now();
			if (now - lastTime < 80 && done < total) return;
			lastTime = now;
			say(total > 0 ? `${WORDS[stage]} ${done}/${total}` : WORDS[stage]);
		},
		done() {
			if (isLive) stream.write('\r\x1b[2K');
			last = '';
		},
	};
}
