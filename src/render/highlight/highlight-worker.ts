/** Runs in a thread: takes blocks, one message each, and answers with their HTML in the same order. */
import { parentPort } from 'node:worker_threads';
import { runsToHtml } from './runs-to-html.ts';
import { createTokeniser } from './tokeniser.ts';

export interface HighlightQuestion {
	language: string;
	code: string;
}

/**
 * `started` says that the language is there, so that only the block's own time is counted; `cpu` is
 * the thread's processor time in ms so far, null where Node cannot tell.
 */
export type HighlightAnswer =
	| { kind: 'started'; cpu: number | null }
	| { kind: 'done'; html: string }
	| { kind: 'failed'; reason: string };

const port = parentPort;
if (port === null) throw new Error('highlight-worker.ts runs in a worker thread only.');

const tokeniser = createTokeniser();
let queue = Promise.resolve();

port.on('message', ({ language, code }: HighlightQuestion) => {
	const answer = (message: HighlightAnswer): void => port.postMessage(message);
	queue = queue.then(async () => {
		try {
			await tokeniser.load(language);
			answer({ kind: 'started', cpu: cpuTime() });
			answer({ kind: 'done', html: runsToHtml(tokeniser.tokenise(language, code) ?? []) });
		} catch (error) {
			answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
		}
	});
});

function cpuTime(): number | null {
	// Missing before Node 23.9.
	const usage = process.threadCpuUsage?.();
	return usage === undefined ? null : (usage.user + usage.system) / 1_000;
}
