/**
 * The lines that say that an agent has its topics, as one text. They are several times all else that
 * is known of an agent and few pages show any, so they are taken apart where they are asked for; many
 * lines speak of several topics.
 */
import type { TopicEvidence } from '../../schema.ts';

/** Every line once, and for each topic the places of its own among them. */
type PackedEvidence = [
	lines: [line: number | null, text: string, anchor: string][],
	topics: number[][],
];

/** In a text without them each character takes one byte. */
const WIDE = /[^\0-\xff]/g;

/** @param evidence - Of each topic of one agent. */
export function packEvidence(evidence: readonly (readonly TopicEvidence[])[]): string {
	const places = new Map<string, number>();
	const packed: PackedEvidence = [[], []];
	for (const lines of evidence) {
		packed[1].push(
			lines.map(({ line, text, anchor }) => {
				const key = `${line} ${anchor} ${text}`;
				const place = places.get(key) ?? packed[0].push([line, text, anchor]) - 1;
				places.set(key, place);
				return place;
			})
		);
	}
	return JSON.stringify(packed).replace(WIDE, escapeUnit);
}

/**
 * The lines of one topic.
 *
 * @param place - Of the topic among those of the agent.
 */
export function unpackEvidence(packed: string, place: number): TopicEvidence[] {
	const [lines, topics] = JSON.parse(packed) as PackedEvidence;
	return (topics[place] ?? []).flatMap((number) => {
		const [line, text, anchor] = lines[number] ?? [null, '', ''];
		return { line, text, anchor };
	});
}

function escapeUnit(unit: string): string {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
