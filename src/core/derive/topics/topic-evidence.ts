/**
 * The lines that say that an agent has its topics, as one text. They are several times all else that
 * is known of an agent and few pages show any, so those of a topic are found and read without the
 * others; many lines speak of several topics.
 */
import type { TopicEvidence } from '../../schema.ts';

type PackedLine = [line: number | null, text: string, anchor: string];

/** In a text without them each character takes one byte. */
const WIDE = /[^\0-\xff]/g;

/**
 * A row for each topic, then one for each line, which stands there once. The row of a topic tells how
 * far from the end of the text its lines begin.
 *
 * @param evidence - Of each topic of one agent.
 */
export function packEvidence(evidence: readonly (readonly TopicEvidence[])[]): string {
	const starts = new Map<string, number>();
	let lines = '';
	const ofTopics = evidence.map((topic) =>
		topic.map(({ line, text, anchor }) => {
			const row = packLine([line, text, anchor]);
			const start = starts.get(row) ?? lines.length;
			if (start === lines.length) lines += row;
			starts.set(row, start);
			return start;
		})
	);
	const rows = ofTopics.map((topic) => topic.map((start) => lines.length - start).join());
	return `${rows.map((row) => `${row}\n`).join('')}${lines}`;
}

/**
 * The lines of one topic.
 *
 * @param place - Of the topic among those of the agent.
 */
export function unpackEvidence(packed: string, place: number): TopicEvidence[] {
	let start = 0;
	for (let row = 0; row < place; row++) start = packed.indexOf('\n', start) + 1;
	const row = packed.slice(start, packed.indexOf('\n', start));
	if (row === '') return [];
	return row.split(',').map((distance) => {
		const from = packed.length - Number(distance);
		const [line, text, anchor] = JSON.parse(
			packed.slice(from, packed.indexOf('\n', from))
		) as PackedLine;
		return { line, text, anchor };
	});
}

function packLine(line: PackedLine): string {
	return `${JSON.stringify(line).replace(WIDE, escapeUnit)}\n`;
}

function escapeUnit(unit: string): string {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
