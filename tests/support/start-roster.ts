import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { userEnvironment } from './user-environment.ts';

const BIN = fileURLToPath(new URL('../../src/cli/bin.js', import.meta.url));
const ADDRESS = / at (http:\/\/\S+)/;

/** A `roster dev` or `roster preview` that serves. */
export interface ServingRoster {
	/** The address that it has printed, base included. */
	address: string;
	pid: number;
	/** All that it has printed so far. */
	output(): string;
	/** Sends Ctrl-C and gives the exit code. */
	stop(): Promise<number | null>;
}

/**
 * Starts a command that serves, and waits until it says where. It is stopped with the test.
 *
 * @throws When it ends instead, with what it has printed.
 */
export async function startRoster(
	args: readonly string[],
	{
		directory,
		env = {},
		bin = BIN,
	}: { directory: string; env?: Record<string, string>; bin?: string }
): Promise<ServingRoster> {
	const child = spawn(process.execPath, [bin, ...args], {
		cwd: directory,
		env: { ...userEnvironment(), ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	const ended = new Promise<number | null>((settle) => child.once('close', settle));
	const stop = (): Promise<number | null> => {
		child.kill('SIGINT');
		return ended;
	};
	onTestFinished(async () => {
		child.kill('SIGKILL');
		await ended;
	});
	const address = await new Promise<string>((settle, reject) => {
		const listen = (chunk: Buffer): void => {
			output += chunk;
			const found = ADDRESS.exec(output)?.[1];
			if (found !== undefined) settle(found);
		};
		child.stdout.on('data', listen);
		child.stderr.on('data', listen);
		ended.then((status) => reject(new Error(`Ended with ${status} before it served.\n${output}`)));
		child.once('error', reject);
	});
	return { address, pid: child.pid ?? 0, output: () => output, stop };
}
