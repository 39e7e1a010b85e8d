import { findMentions } from './find-mentions.ts';
import { isForeign } from './foreign-mentions.ts';
import { type Proof, proveMentions } from './prove-mentions.ts';
import type { Topic, TopicNode } from './topic-index.ts';

/** A label at the head of a list item: `- **Service mesh**: Istio`. */
const ITEM_LABEL = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?:\*\*|__)[^*_]{2,80}(?:\*\*|__)/;

/** What a line says of topics, whatever stands around it. */
export interface LineMention {
	topics: readonly Topic[];
	/** As written. */
	word: string;
	/** See `Mention`. */
	isDoubtful: boolean;
	/** Whether it stands in a label at the head of a list item. */
	isInLabel: boolean;
	/** `none` for what is said of somebody else, too. */
	proof: Proof;
}

const NOTHING: readonly LineMention[] = [];

/** What a line says of topics: every place where one is written, in their order. */
export function readLine(line: string, root: TopicNode): readonly LineMention[] {
	const found = findMentions(line, root);
	if (found.mentions.length === 0) return NOTHING;
	const proofs = proveMentions(line, found);
	const labelEnd = ITEM_LABEL.exec(line)?.[0].length ?? 0;
	return found.mentions.map((mention, index) => ({
		topics: mention.topics,
		word: line.slice(mention.start, mention.end),
		isDoubtful: mention.isDoubtful,
		isInLabel: mention.end <= labelEnd,
		proof: isForeign(line, found.tokens, mention) ? 'none' : (proofs[index] as Proof),
	}));
}
