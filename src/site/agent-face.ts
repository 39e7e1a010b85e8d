import type { Agent, Ink } from '../core/schema.ts';

/** What a page shows of an agent that it is not about; it must not know more, see `page-keys.ts`. */
export interface AgentFace {
	id: string;
	name: string;
	title: string;
	ink: Ink;
}

export function faceOf({ id, name, title, color }: Agent): AgentFace {
	return { id, name, title, ink: color?.ink ?? 'plain' };
}
