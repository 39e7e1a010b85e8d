import { readFileSync } from 'node:fs';

/** What a piece of work has taken. */
export interface Cost {
	/** Seconds of processor time, of all threads of this process. */
	cpu: number;
	/** Seconds. */
	wall: number;
}

/** What a whole process has taken, those that it started included. */
export interface ProcessCost extends Cost {
	/** Of `cpu`, that of processes it started; null where the system does not tell. */
	children: number | null;
	/** Megabytes, of this process alone. */
	peak: number;
}

const TICKS_A_SECOND = 100;
/** Fields 16 and 17 of `/proc/self/stat`, counted behind the name, which may hold spaces. */
const CHILDREN_USER = 13;
const CHILDREN_SYSTEM = 14;

/** Tells what has passed since it was made, or since it was last asked. */
export function createLap(): () => Cost {
	let cpu = ownCpu();
	let start = performance.now();
	return () => {
		const cost = { cpu: ownCpu() - cpu, wall: (performance.now() - start) / 1000 };
		cpu = ownCpu();
		start = performance.now();
		return cost;
	};
}

/** What this process has taken from its start until now; its own children must have ended. */
export function processCost(): ProcessCost {
	const children = childrenCpu();
	return {
		cpu: ownCpu() + (children ?? 0),
		wall: performance.now() / 1000,
		children,
		peak: process.resourceUsage().maxRSS / 1024,
	};
}

function ownCpu(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1_000_000;
}

/** Only Linux tells what ended children have taken. */
function childrenCpu(): number | null {
	try {
		const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
		const ticks = Number(fields[CHILDREN_USER]) + Number(fields[CHILDREN_SYSTEM]);
		return Number.isNaN(ticks) ? null : ticks / TICKS_A_SECOND;
	} catch {
		return null;
	}
}
