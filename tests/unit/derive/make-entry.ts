import type { Agent, Relation, RosterEntry } from '../../../src/core/schema.ts';
import { makeAgent } from '../site/make-agent.ts';

/** An agent under an id; its name, title and category follow from the id unless they are wanted otherwise. */
export function agentAt(id: string, wanted: Partial<Agent> = {}): Agent {
	const name = id.split('/').at(-1) ?? id;
	const folder = id.split('/').slice(0, -1).join('/');
	return makeAgent({
		id,
		name,
		title: name
			.split('-')
			.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
			.join(' '),
		category: folder === '' ? null : { id: folder, title: folder },
		source: { path: `${id}.md`, sha256: id, bytes: 1, promptHash: id, promptLine: 4 },
		...wanted,
	});
}

export function entryOf(agent: Agent, related: Relation[] = []): RosterEntry {
	return {
		agent,
		digest: agent.id,
		promptKey: agent.id,
		related,
		topics: [],
		topicEvidence: '[[],[]]',
		topicsDigest: '',
	};
}
