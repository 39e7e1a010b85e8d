import { randomUUID } from 'node:crypto';

/**
 * Keeps the log of GitHub Actions from taking a line of an agent file for a command to the runner,
 * as it takes every line of the output that begins with `::`. Elsewhere the text is as it was.
 */
export function withoutCommands(text: string): string {
	if (process.env['GITHUB_ACTIONS'] !== 'true' || text === '') return text;
	const token = randomUUID();
	return `::stop-commands::${token}\n${text}\n::${token}::`;
}
