import type { Topic, TopicForm, TopicNode } from './topic-index.ts';
import { isPhraseGap, type TopicToken, tokeniseLine } from './topic-tokens.ts';

/** A place in a line where a topic is written. */
export interface Mention {
	topics: Topic[];
	/** True when the words are ordinary ones too and nothing beside them proves the topic. */
	isDoubtful: boolean;
	start: number;
	end: number;
	/** Positions of the first word and behind the last one. */
	from: number;
	to: number;
}

const ACRONYM = /^[A-Z0-9]{2,}$/;

export interface LineMentions {
	tokens: TopicToken[];
	mentions: Mention[];
}

/** The topics that a line names, the longest way of writing first: `Spring Boot` is no `Spring`. */
export function findMentions(line: string, root: TopicNode): LineMentions {
	const tokens = tokeniseLine(line);
	const mentions: Mention[] = [];
	for (let position = 0; position < tokens.length; ) {
		// Most words begin no topic.
		const isBeginning = root.next.has(tokens[position]?.key ?? '');
		const mention = isBeginning ? longestAt(line, tokens, { position, root }) : null;
		if (mention === null) {
			position += 1;
			continue;
		}
		mentions.push(mention);
		position = mention.to;
	}
	return { tokens, mentions };
}

function longestAt(
	line: string,
	tokens: readonly TopicToken[],
	{ position, root }: { position: number; root: TopicNode }
): Mention | null {
	let found: Mention | null = null;
	let node: TopicNode | undefined = root;
	for (let index = position; index < tokens.length; index += 1) {
		const token = tokens[index] as TopicToken;
		node = node.next.get(token.key);
		// Few words go on with a phrase, so what parts two of them is looked at last.
		if (node === undefined) break;
		if (index > position && !isPhraseGap(line, tokens[index - 1] as TopicToken, token)) break;
		if (node.forms.length === 0) continue;
		const words = tokens.slice(position, index + 1);
		const forms = node.forms.filter((form) => isWrittenAs(form, words));
		if (forms.length === 0) continue;
		found = {
			topics: forms.map(({ topic }) => topic),
			isDoubtful: forms.every(({ isDoubtful }) => isDoubtful),
			start: tokens[position]?.start ?? 0,
			end: token.end,
			from: position,
			to: index + 1,
		};
	}
	return found;
}

/** Compares case where it counts; `SLOs` is `SLO`, but `Canvas` not `Canva`. */
function isWrittenAs({ exact }: TopicForm, words: readonly TopicToken[]): boolean {
	return (
		exact === null ||
		exact.every(
			(word, index) =>
				words[index]?.text === word || (ACRONYM.test(word) && words[index]?.text === `${word}s`)
		)
	);
}
