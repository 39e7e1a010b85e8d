import { extname } from 'node:path';
import { setTimeout as setTimeoutPromise } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { HighlightAnswer, HighlightQuestion } from './highlight-worker.ts';

/** Processor time that one block may take. */
const TIME_LIMIT_MS = 2_000;
/** Wall time after which a block is given up, however busy the machine is. */
const PATIENCE_MS = 20_000;
/** A language's grammar is read from disk and compiled; that is not the block's fault. */
const LOAD_LIMIT_MS = 30_000;
const MEMORY_LIMIT_MB = 512;
const TIMER_SLACK_MS = 50;
const CPU_ANSWER_MS = 1_000;

export type BlockResult = { html: string } | { reason: string };

/** One thread that highlights. A block that takes too long costs the thread, not the build. */
export interface HighlightThread {
	/** Starts the thread, so that it is there when the first block comes. */
	begin(): void;
	/** Characters of the blocks that wait or are being worked on. */
	load(): number;
	highlight(question: HighlightQuestion): Promise<BlockResult>;
	close(): Promise<void>;
}

interface Job {
	question: HighlightQuestion;
	settle: (result: BlockResult) => void;
}

export function createHighlightThread(): HighlightThread {
	const jobs: Job[] = [];
	let load = 0;
	let worker: Worker | null = null;
	let timer: NodeJS.Timeout | undefined;

	const settle = (result: BlockResult): void => {
		clearTimeout(timer);
		const job = jobs.shift();
		if (job === undefined) return;
		load -= job.question.code.length;
		job.settle(result);
		if (jobs.length === 0) worker?.unref();
		else watchLoading();
	};

	/** The thread cannot be interrupted, only ended; the blocks behind it go to a new one. */
	const giveUp = (reason: string): void => {
		void worker?.terminate();
		worker = null;
		settle({ reason });
		if (jobs.length > 0) start();
	};

	const watch = (job: Job, startedAt: number, startedCpu: number | null, wait: number): void => {
		clearTimeout(timer);
		timer = setTimeout(async () => {
			const cpu = startedCpu === null ? null : await cpuTime(worker);
			// By now the answer has come, if it was only this thread that was busy.
			if (jobs[0] !== job) return;
			const elapsed = performance.now() - startedAt;
			const spent = cpu === null || startedCpu === null ? elapsed : cpu - startedCpu;
			if (spent < TIME_LIMIT_MS && elapsed < PATIENCE_MS) {
				return watch(job, startedAt, startedCpu, TIME_LIMIT_MS - spent + TIMER_SLACK_MS);
			}
			giveUp(`colouring it takes longer than ${TIME_LIMIT_MS / 1_000} seconds`);
		}, wait);
	};

	const onAnswer = (answer: HighlightAnswer): void => {
		const job = jobs[0];
		if (answer.kind === 'done') settle({ html: answer.html });
		else if (answer.kind === 'failed') settle({ reason: answer.reason });
		else if (job !== undefined) watch(job, performance.now(), answer.cpu, TIME_LIMIT_MS);
	};

	const start = (): void => {
		const script = new URL(`./highlight-worker${extname(import.meta.url)}`, import.meta.url);
		const started = new Worker(script, {
			execArgv: [],
			resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
		});
		worker = started;
		started.on('message', onAnswer);
		started.on('error', (error) => {
			if (worker === started) giveUp(`the highlighter stopped (${error.message})`);
		});
		for (const { question } of jobs) started.postMessage(question);
		if (jobs.length === 0) started.unref();
		else watchLoading();
	};

	const watchLoading = (): void => {
		clearTimeout(timer);
		timer = setTimeout(giveUp, LOAD_LIMIT_MS, 'its language took too long to load');
	};

	return {
		begin() {
			if (worker === null) start();
		},
		load: () => load,
		highlight: (question) =>
			new Promise((resolve) => {
				jobs.push({ question, settle: resolve });
				load += question.code.length;
				if (worker === null) return start();
				worker.ref();
				worker.postMessage(question);
				if (jobs.length === 1) watchLoading();
			}),
		async close() {
			clearTimeout(timer);
			await worker?.terminate();
			worker = null;
			while (jobs.length > 0) settle({ reason: 'the build was ended' });
			clearTimeout(timer);
		},
	};
}

/** Processor time of a thread in ms; null when Node cannot tell, or the thread does not answer. */
async function cpuTime(worker: Worker | null): Promise<number | null> {
	// Missing before Node 24.6.
	const asked = worker?.cpuUsage?.();
	if (asked === undefined) {
		await setTimeoutPromise(0);
		return null;
	}
	const usage = await Promise.race([asked, setTimeoutPromise(CPU_ANSWER_MS, null, { ref: false })]);
	return usage === null ? null : (usage.user + usage.system) / 1_000;
}
