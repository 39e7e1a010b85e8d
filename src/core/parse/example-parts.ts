/** A labelled piece of an example; `lead` is what stands before the first label. */
export interface ExamplePart {
	kind: 'lead' | 'context' | 'turn' | 'commentary';
	/** Of turns only, else empty. */
	speaker: string;
	text: string;
}

type Label = Omit<ExamplePart, 'text'> & { start: number; end: number };

/** How files name the parts of an example, in lower case. */
const PARTS: Record<string, Omit<ExamplePart, 'text'>> = {
	context: { kind: 'context', speaker: '' },
	user: { kind: 'turn', speaker: 'user' },
	human: { kind: 'turn', speaker: 'user' },
	assistant: { kind: 'turn', speaker: 'assistant' },
	claude: { kind: 'turn', speaker: 'assistant' },
	ai: { kind: 'turn', speaker: 'assistant' },
	commentary: { kind: 'commentary', speaker: '' },
	reasoning: { kind: 'commentary', speaker: '' },
	rationale: { kind: 'commentary', speaker: '' },
};

/** Blanks, list dashes and bold marks before a label. */
const BEFORE_LABEL = '[ \\t]{0,40}(?:(?:[-*+>•]|\\d{1,2}[.)])[ \\t]{1,4}){0,2}[*_]{0,2}';
const LABEL_AT_LINE_START = new RegExp(
	`^${BEFORE_LABEL}(context|user|human|assistant|claude|ai|commentary|reasoning|rationale)[*_]{0,2}[ \\t]?:[*_]{0,2}`,
	'gim'
);
/** A name before a quoted speech: `Daisy: "…"`. */
const NAME_AT_LINE_START = new RegExp(
	`^${BEFORE_LABEL}(\\p{L}[\\p{L}\\p{N}.'’()-]{0,30}(?: [\\p{L}\\p{N}.'’()-]{1,30}){0,3})[*_]{0,2}:[*_]{0,2}(?=[ \\t]{0,4}["“])`,
	'gmu'
);
const NOT_NAMES = /^(?:note|notes|example|examples|input|output|result|trigger)$/i;
const LABEL_IN_LINE = /(?<=[\s>"'”’.!?])(user|human|assistant|context|commentary):(?=\s)/gi;
const TAG = /<(\/?)\s{0,2}(commentary|context|user|assistant|reasoning)\s{0,2}>/gi;

const OPENING_QUOTES: ReadonlySet<string> = new Set('"\'“‘');
const SPEECH_ENDS: ReadonlySet<string> = new Set('"\'”’>');
const SENTENCE_ENDS: ReadonlySet<string> = new Set('.!?>)');

/**
 * Splits the content of an example block at its labels, however the file sets them: each on its own
 * line, all on one line, as tags, with named speakers. Every word of the content is in some part.
 */
export function splitExampleParts(content: string): ExamplePart[] {
	const labels = findLabels(content);
	const parts: ExamplePart[] = [];
	const add = (part: ExamplePart) => {
		if (part.text.trim() !== '' || part.kind === 'turn') parts.push(part);
	};
	add({ kind: 'lead', speaker: '', text: content.slice(0, labels[0]?.start ?? content.length) });
	for (const [index, { kind, speaker, end }] of labels.entries()) {
		add({ kind, speaker, text: content.slice(end, labels[index + 1]?.start ?? content.length) });
	}
	return parts;
}

function findLabels(content: string): Label[] {
	const certain = [...findTags(content), ...findLineLabels(content)];
	certain.sort((one, other) => one.start - other.start);
	const inLine = findInLineLabels(content, certain);
	return [...certain, ...inLine].sort((one, other) => one.start - other.start);
}

function findTags(content: string): Label[] {
	const tags: Label[] = [];
	for (const match of content.matchAll(TAG)) {
		const part = PARTS[(match[2] ?? '').toLowerCase()];
		// Words behind an end tag belong to what the tags framed, if to anything.
		if (part) tags.push({ ...part, start: match.index, end: match.index + match[0].length });
	}
	return tags;
}

function findLineLabels(content: string): Label[] {
	const labels: Label[] = [];
	for (const match of content.matchAll(LABEL_AT_LINE_START)) {
		const part = PARTS[(match[1] ?? '').toLowerCase()];
		if (part) labels.push({ ...part, start: match.index, end: match.index + match[0].length });
	}
	const taken = new Set(labels.map(({ start }) => start));
	for (const match of content.matchAll(NAME_AT_LINE_START)) {
		const name = match[1] ?? '';
		if (taken.has(match.index) || NOT_NAMES.test(name)) continue;
		labels.push({
			kind: 'turn',
			speaker: name,
			start: match.index,
			end: match.index + match[0].length,
		});
	}
	return labels;
}

/** Labels in the middle of a line count only outside the quotes of the speech before them. */
function findInLineLabels(content: string, certain: readonly Label[]): Label[] {
	const found: Label[] = [];
	let next = 0;
	let previous: Label | undefined;
	for (const match of content.matchAll(LABEL_IN_LINE)) {
		while ((certain[next]?.start ?? Number.POSITIVE_INFINITY) <= match.index) {
			previous = certain[next];
			next += 1;
		}
		const last = found.at(-1);
		const before = last && last.start > (previous?.start ?? -1) ? last : previous;
		const part = PARTS[(match[1] ?? '').toLowerCase()];
		const start = match.index;
		const end = start + match[0].length;
		if (!part || (before && before.end >= end)) continue;
		const spoken = content.slice(before?.end ?? 0, start).trim();
		if (isOver(spoken, before, part.speaker, content.slice(end, end + 8))) {
			found.push({ ...part, start, end });
		}
	}
	return found;
}

function isOver(
	spoken: string,
	before: Label | undefined,
	speaker: string,
	following: string
): boolean {
	const quoted = OPENING_QUOTES.has(spoken[0] ?? '');
	const last = spoken.at(-1) ?? '';
	if (quoted) return spoken.length > 1 && SPEECH_ENDS.has(last);
	if (OPENING_QUOTES.has(following.trimStart()[0] ?? '')) return true;
	const turnsOver = before?.speaker === 'user' && speaker === 'assistant';
	return spoken === '' || SENTENCE_ENDS.has(last) || turnsOver;
}
