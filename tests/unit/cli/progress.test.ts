import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createProgress, describeProgress } from '../../../src/cli/progress.ts';

test.each([
	{ title: 'nothing done', done: 0, total: 400, elapsed: 100, says: '' },
	{ title: 'too early to tell', done: 3, total: 400, elapsed: 100, says: ' 3/400' },
	{ title: 'a while', done: 120, total: 400, elapsed: 3000, says: ' 120/400, 7 s left' },
	{ title: 'minutes', done: 10, total: 4000, elapsed: 1000, says: ' 10/4000, 7 min left' },
	{ title: 'the end', done: 400, total: 400, elapsed: 9000, says: ' 400/400' },
])('says how far it is and how long it will take: $title', ({ done, total, elapsed, says }) => {
	expect(describeProgress(done, total, elapsed)).toBe(says);
});

test('writes a plain line for each stage where there is no terminal, and one line over itself where there is', () => {
	expect(shown(false)).toBe('Reading agents…\nDrawing pages…\nFinishing the index…\n');
	const onTerminal = shown(true);
	expect(onTerminal).not.toContain('\n');
	expect(onTerminal).toContain('Drawing pages 2/2…');
});

function shown(isTTY: boolean): string {
	let text = '';
	const stream = Object.assign(new EventEmitter(), {
		isTTY,
		getColorDepth: () => 1,
		write: (chunk: string) => {
			text += chunk;
			return true;
		},
	}) as unknown as NodeJS.WriteStream;
	const { CI } = process.env;
	delete process.env['CI'];
	const progress = createProgress(stream);
	if (CI !== undefined) process.env['CI'] = CI;
	progress.onProgress('read', 0, 2);
	progress.onProgress('read', 2, 2);
	progress.onProgress('draw', 1, 2);
	progress.onProgress('draw', 2, 2);
	progress.onProgress('finish', 0, 0);
	progress.done();
	return text;
}
