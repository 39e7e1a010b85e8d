import { posixQuote } from '../core/posix-quote.ts';
import { powershellQuote } from '../core/powershell-quote.ts';

export interface InstallLine {
	shell: 'POSIX shells' | 'PowerShell';
	line: string;
}

const FOLDER = '.claude/agents';

/**
 * The lines that put a hosted file into a project's agents folder.
 *
 * @param address - Absolute address of the raw twin.
 * @param fileName - The file's own name, without folders.
 */
export function installLines(address: string, fileName: string): InstallLine[] {
	const target = `${FOLDER}/${fileName}`;
	return [
		{
			shell: 'POSIX shells',
			line: `curl -fsSL --create-dirs -o ${posixQuote(target)} ${posixQuote(address)}`,
		},
		{
			shell: 'PowerShell',
			line: `mkdir -Force ${FOLDER} | Out-Null; iwr ${powershellQuote(address)} -OutFile ${powershellQuote(target)}`,
		},
	];
}
