/** Where a line stands in a prompt, which tells how much it says about what its agent can do. */
export const ZONES = [
	'heading',
	'label',
	'opening',
	'bullet',
	'table',
	'prose',
	'aside',
	'code',
] as const;

export type Zone = (typeof ZONES)[number];

export interface PromptLine {
	text: string;
	/** From 0, in the prompt. */
	index: number;
	zone: Zone;
	/** 1 to 6 for a heading, else 0. */
	depth: number;
	/** The language of a fence, on the line that opens it. */
	language: string | null;
}

const FENCE = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})\s*([\w+#.-]*)/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/;
const BULLET = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
const TABLE_ROW = /^\s*\|/;
/** `Security hardening:` above a list; the same in bold. */
const LABEL =
	/^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+)?(?:\*\*)?[^\s*:#|][^*:|]{1,70}(?:\*\*)?:(?:\*\*)?\s*$/;
const BOLD_LINE = /^\s*\*\*[^*]{2,80}\*\*:?\s*$/;
const QUOTE_FIRST = /^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+)?(?:\*\*[^*]+\*\*:?\s*)?["“]/;
const ROLE = /\byou(?:['’]re| are) (?:an?|the)\b/i;
/** `### 3. Quality Assurance`: a step of a procedure, and no matter of its own. */
const STEP =
	/^(?:step |phase )?\d+[.:)]|^(?:knowledge base|best practices|quality standards|approach|output|workflow)$/i;
/** Sections that show what is asked or said, or speak of other agents, and not of this one's skills. */
const ASIDE_TITLE =
	/\b(?:examples?|sample|templates?|interactions?|communication protocol|other agents|related agents|key distinctions|workflow position|references|anti-patterns?|never|when not|not to use|delivery (?:notification|message)|integration with|invocations?|usage example|behaviou?ral traits|response approach|output format|success metrics|mindset|pitfalls|mistakes)\b|\bvs\.?\s|^\s*(?:[-*+]\s+)?(?:\*\*)?use [a-z]+(?:-[a-z]+)+ (?:for|when)/i;
const TAG_OPEN = /^\s*<(example|commentary|user|assistant|context)>/i;
const TAG_CLOSE = /<\/(example|commentary|user|assistant|context)>\s*$/i;

/** Tells for each line of a prompt where it stands. One pass; a line is looked at once. */
export function readPromptLines(prompt: string): PromptLine[] {
	const lines: PromptLine[] = [];
	const texts = prompt.split('\n');
	let index = 0;
	const add = (zone: Zone, depth = 0, language: string | null = null): void => {
		lines.push({ text: texts[index] as string, index, zone, depth, language });
	};
	let fence = '';
	let asideDepth = 0;
	let isAsideList = false;
	let isOpening = true;
	let isExample = false;
	for (; index < texts.length; index += 1) {
		const text = texts[index] as string;
		const mark = text.includes('```') || text.includes('~~~') ? FENCE.exec(text) : null;
		if (fence !== '') {
			add('code');
			if (mark?.[1]?.startsWith(fence) && mark[2] === '') fence = '';
			continue;
		}
		if (mark) {
			fence = mark[1] ?? '';
			add('code', 0, asideDepth === 0 && mark[2] ? mark[2] : null);
			continue;
		}
		const trimmed = text.trim();
		if (trimmed === '') {
			if (lines.at(-1)?.zone === 'opening') isOpening = false;
			continue;
		}
		if (trimmed.startsWith('<') && TAG_OPEN.test(text)) isExample = true;
		const heading = trimmed.startsWith('#') ? HEADING.exec(text) : null;
		if (heading) {
			const depth = heading[1]?.length ?? 1;
			if (asideDepth === 0 || depth <= asideDepth) {
				asideDepth = ASIDE_TITLE.test(heading[2] ?? '') ? depth : 0;
			}
			isAsideList = false;
			if (depth > 1) isOpening = false;
			const isStep = STEP.test(heading[2] ?? '');
			add(asideDepth > 0 ? 'aside' : isStep ? 'prose' : 'heading', depth);
		} else if (isExample || asideDepth > 0 || isQuote(text)) {
			add('aside');
		} else if (isLabel(text, trimmed)) {
			isAsideList = ASIDE_TITLE.test(text);
			if (!ROLE.test(text)) isOpening = false;
			add(isAsideList ? 'aside' : 'label');
		} else if (BULLET.test(text)) {
			isOpening = false;
			add(isAsideList ? 'aside' : 'bullet');
		} else if (TABLE_ROW.test(text)) {
			add(isAsideList ? 'aside' : 'table');
		} else {
			isAsideList = false;
			add(isOpening || ROLE.test(text) ? 'opening' : 'prose');
		}
		if (trimmed.endsWith('>') && TAG_CLOSE.test(text)) isExample = false;
	}
	return lines;
}

/** Most lines are seen to be none by a letter, which is quicker than any pattern. */
function isQuote(text: string): boolean {
	return (text.includes('"') || text.includes('“')) && QUOTE_FIRST.test(text);
}

function isLabel(text: string, trimmed: string): boolean {
	const hasColon = trimmed.endsWith(':') || trimmed.endsWith(':**');
	return (hasColon && LABEL.test(text)) || (trimmed.startsWith('**') && BOLD_LINE.test(text));
}
