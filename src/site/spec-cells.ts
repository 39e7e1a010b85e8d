import type { Agent, Loads } from '../core/schema.ts';
import { digits, quantity, quantityInWords } from './in-words.ts';

export interface SpecCell {
	label: string;
	value: string;
	note: string | null;
	/** Part of the page that says more; null when there is none. */
	fragment: string | null;
}

export const LOADS_IN_WORDS = {
	valid: { value: 'Cleanly', note: null },
	tolerated: { value: 'Tolerated', note: 'not valid YAML' },
	dropped: { value: 'Will not load', note: 'the host cannot read it' },
} as const satisfies Record<Loads, { value: string; note: string | null }>;

/** The four facts on an agent's label: model, access, how it loads, length of the prompt. */
export function specCells(agent: Agent): SpecCell[] {
	const loads = LOADS_IN_WORDS[agent.loads];
	return [
		{ label: 'Model', ...modelFact(agent), fragment: null },
		{ label: 'Access', ...accessFact(agent), fragment: null },
		{ label: 'Loads', ...loads, fragment: agent.loads === 'valid' ? null : 'mended' },
		{ label: 'Prompt', ...promptFact(agent), fragment: null },
	];
}

/** How many tools the file names, in the fewest words: `Every tool`, `73 tools`. */
export function accessFact({
	tools,
	disallowedTools,
	access,
}: Agent): Pick<SpecCell, 'value' | 'note'> {
	if (disallowedTools.length > 0 && access.inheritsAll) {
		return { value: 'Nearly every tool', note: `${digits(disallowedTools.length)} denied` };
	}
	if (tools === null) return { value: 'Every tool', note: 'no tool list' };
	if (access.inheritsAll) return { value: 'Every tool', note: 'by a star' };
	return {
		value: tools.length === 0 ? 'No tools' : quantity(tools.length, 'tool'),
		note: access.mcp.length > 0 ? `of ${quantityInWords(access.mcp.length, 'MCP server')}` : null,
	};
}

function modelFact({ model }: Agent): Pick<SpecCell, 'value' | 'note'> {
	if (model === null) return { value: 'The session’s own', note: 'none is set' };
	const isSaidByLabel = model.raw.toLowerCase() === model.family;
	return { value: model.label, note: isSaidByLabel ? null : model.raw };
}

function promptFact({ promptCharacters, promptTokens }: Agent): Pick<SpecCell, 'value' | 'note'> {
	if (promptCharacters === 0) return { value: 'None', note: null };
	return {
		value: quantity(promptCharacters, 'character'),
		note: `about ${quantity(roundedTokens(promptTokens), 'token')}`,
	};
}

/** A rough count stays rough: to 10 below a thousand, to 50 above. */
function roundedTokens(tokens: number): number {
	const step = tokens < 1000 ? 10 : 50;
	return tokens < 10 ? tokens : Math.round(tokens / step) * step;
}
