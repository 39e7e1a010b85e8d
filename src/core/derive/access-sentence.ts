import type { AccessKind } from '../access-kinds.ts';
import type { Access } from '../schema.ts';

const POWERS = [
	['read', 'read files', 'reading files'],
	['edit', 'edit files', 'editing files'],
	['run', 'run commands', 'running commands'],
	['web', 'use the web', 'using the web'],
	['delegate', 'start other agents', 'starting other agents'],
] as const satisfies (readonly [AccessKind, power: string, loss: string])[];

/**
 * Says in a few words what an agent may touch.
 *
 * @param hasTools - Whether the file has a tool list.
 * @example accessSentence(access, true) // → 'Can edit files and run commands'
 */
export function accessSentence(access: Access, hasTools: boolean): string {
	const missing = POWERS.filter(([kind]) => !access[kind]);
	if (access.inheritsAll) {
		if (missing.length === 0) return 'Everything the session has';
		const losses = missing.map(([, , loss]) => loss);
		return `Everything the session has, except ${joinWords(losses, 'and')}`;
	}
	const powers: string[] = POWERS.filter(([kind]) => access[kind])
		// Who edits files reads them.
		.filter(([kind]) => kind !== 'read' || !access.edit)
		.map(([, power]) => power);
	if (powers.length === 1 && access.read && !access.edit && access.mcp.length === 0) {
		return 'Reads only';
	}
	const servers = describeServers(access.mcp);
	if (servers !== null) powers.push(servers);
	if (powers.length > 0) return `Can ${joinWords(powers, 'and')}`;
	return hasTools ? 'Touches no files, commands or web pages' : 'Nothing';
}

function describeServers(servers: readonly string[]): string | null {
	if (servers.length === 0) return null;
	if (servers.length <= 2) return `call ${servers.join(' and ')}`;
	return `call ${servers.length} MCP servers`;
}

/** @example joinWords(['a', 'b', 'c'], 'and') // → 'a, b and c' */
function joinWords(words: readonly string[], last: string): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
