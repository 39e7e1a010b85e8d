import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { userEnvironment } from './user-environment.ts';

const BIN = fileURLToPath(new URL('../../src/cli/bin.js', import.meta.url));

export interface RosterRun {
	status: number | null;
	stdout: string;
	stderr: string;
}

/**
 * Runs the command line as a user does, without colours.
 *
 * @param directory - Working directory.
 */
export function runRoster(
	args: readonly string[],
	{
		directory,
		env = {},
		bin = BIN,
	}: { directory: string; env?: Record<string, string>; bin?: string }
): Promise<RosterRun> {
	const child = spawn(process.execPath, [bin, ...args], {
		cwd: directory,
		env: { ...userEnvironment(), ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let stdout = '';
	let stderr = '';
	child.stdout.on('data', (chunk: Buffer) => {
		stdout += chunk;
	});
	child.stderr.on('data', (chunk: Buffer) => {
		stderr += chunk;
	});
	return new Promise((settle, reject) => {
		child.on('error', reject);
		child.on('close', (status) => settle({ status, stdout, stderr }));
	});
}
