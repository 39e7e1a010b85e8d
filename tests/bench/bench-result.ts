import type { Cost, ProcessCost } from './process-cost.ts';

/** What one measured process says of itself, as one line of JSON. */
export interface BuildResult {
	whole: ProcessCost;
	/** By name, in the order of the work; empty for the baseline. */
	stages: Record<string, Cost>;
	site: SiteFigures;
}

export interface SiteFigures {
	files: number;
	bytes: number;
	/** Bytes of all HTML. */
	html: number;
	/** Median over the agents' pages, compressed as hosts do. */
	agentPageGzip: number;
	/** Bytes of the search index. */
	index: number;
}

/** Of one number of agents. */
export interface Round {
	agents: number;
	/** The baseline: Sätteri, Shiki and Pagefind, and nothing else. */
	floor: BuildResult;
	cold: BuildResult;
	unchanged: BuildResult;
	edit: BuildResult;
}
