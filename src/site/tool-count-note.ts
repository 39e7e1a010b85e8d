import type { Agent } from '../core/schema.ts';
import { quantity, quantityInWords } from './in-words.ts';

/**
 * How many tools a list holds and whose they are, when both the host and MCP servers bring some.
 *
 * @example toolCountNote(agent) // → '73 tools: 11 of the host’s own, 62 of four MCP servers.'
 */
export function toolCountNote({ tools, access }: Agent): string | null {
	if (tools === null || tools.length === 0) return null;
	const foreign = tools.filter(({ server }) => server !== null).length;
	if (foreign === 0 || foreign === tools.length)
		return `${quantity(tools.length, 'tool')} in the list.`;
	const servers = quantityInWords(access.mcp.length, 'MCP server');
	return `${quantity(tools.length, 'tool')}: ${tools.length - foreign} of the host’s own, ${foreign} of ${servers}.`;
}
