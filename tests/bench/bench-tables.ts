import type { BuildResult, Round } from './bench-result.ts';

const RUNS = ['cold', 'unchanged', 'edit'] as const;

/** The rounds as people read them: whole processes against the baseline, then the stages. */
export function benchTables(rounds: readonly Round[]): string {
	return rounds
		.map((round) => [wholes(round), stages(round), site(round)].join('\n\n'))
		.join('\n\n');
}

function wholes({ agents, floor, ...runs }: Round): string {
	const row = (name: string, { whole }: BuildResult): string[] => [
		name,
		whole.cpu.toFixed(2),
		ratio(whole.cpu, floor.whole.cpu),
		whole.wall.toFixed(2),
		ratio(whole.wall, floor.whole.wall),
		whole.peak.toFixed(0),
	];
	return table(
		[`${agents} agents`, 'CPU s', '÷ floor', 'wall s', '÷ floor', 'peak MB'],
		[row('floor', floor), ...RUNS.map((name) => row(name, runs[name]))]
	);
}

function stages({ agents, cold, unchanged, edit }: Round): string {
	const names = [...new Set([cold, unchanged, edit].flatMap((run) => Object.keys(run.stages)))];
	const cell = (run: BuildResult, name: string): string => run.stages[name]?.cpu.toFixed(2) ?? '–';
	const rows = names.map((name) => [
		name,
		...[cold, unchanged, edit].map((run) => cell(run, name)),
	]);
	const children = [cold, unchanged, edit].map(({ whole }) => whole.children?.toFixed(2) ?? '?');
	return table([`CPU s at ${agents}`, ...RUNS], [...rows, ['Pagefind’s own process', ...children]]);
}

function site({ agents, floor, cold }: Round): string {
	const row = (name: string, { site: figures }: BuildResult): string[] => [
		name,
		String(figures.files),
		megabytes(figures.bytes),
		megabytes(figures.html),
		(figures.agentPageGzip / 1000).toFixed(1),
		megabytes(figures.index),
	];
	return table(
		[`Site of ${agents}`, 'files', 'MB', 'HTML MB', 'agent page gzip kB', 'index MB'],
		[row('floor', floor), row('Roster', cold)]
	);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((title, column) =>
		Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0))
	);
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
	const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
	return [line(head), rule, ...rows.map(line)].join('\n');
}

function ratio(value: number, base: number): string {
	return (value / base).toFixed(2);
}

function megabytes(bytes: number): string {
	return (bytes / 1_000_000).toFixed(1);
}
