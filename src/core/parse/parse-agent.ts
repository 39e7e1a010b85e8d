import { pathToCategory } from '../category.ts';
import { deriveAccess } from '../derive/access.ts';
import { hashText } from '../hash.ts';
import { createIssue } from '../issues.ts';
import { ownText } from '../own-text.ts';
import type { Place } from '../place.ts';
import type { Agent, AgentDocument, DocumentReason, Example, Issue } from '../schema.ts';
import { readBodyExamples } from './body-examples.ts';
import { readCodeSamples } from './code-samples.ts';
import { readColor } from './color.ts';
import { type DecodedFile, decode } from './decode.ts';
import { readDescription } from './description.ts';
import { repairFences } from './fences.ts';
import { mendSpelling } from './field-spelling.ts';
import { type Frontmatter, readFrontmatter } from './frontmatter.ts';
import type { FrontmatterField } from './frontmatter-field.ts';
import { fieldText, readIdentity } from './identity.ts';
import { LONGEST_TEXT, MOST_EXAMPLES } from './limits.ts';
import { readMarkdownLines } from './markdown-lines.ts';
import { readModel } from './model.ts';
import { openingSentence } from './opening-sentence.ts';
import { readOtherFields } from './other-fields.ts';
import { describeValue } from './read-field.ts';
import { readSections } from './sections.ts';
import { sortIssues } from './sort-issues.ts';
import { parseTools } from './tools.ts';

export interface SourceFile {
	id: string;
	/** Relative to its source, `/`-separated. */
	path: string;
	bytes: Uint8Array;
	sha256: string;
	/** Stands for a text: equal for equal texts. The machine may know a faster one than ours. */
	digest?: (text: string) => string;
}

export interface Prompt {
	/** As the file has it, after decoding. */
	text: string;
	/** What is rendered: the text with its code fences mended, line for line. */
	markdown: string;
	/** The line of the file on which it begins. */
	firstLine: number;
}

export type ParsedFile =
	| { kind: 'agent'; agent: Agent; prompt: Prompt }
	| { kind: 'document'; document: AgentDocument };

const SKILL_FILE = /(?:^|\/)SKILL\.md$/;
const CHARACTERS_A_TOKEN = 4;
const LOW_SURROGATE = /[\uDC00-\uDFFF]/g;

/**
 * Reads one file. Total: it returns for any bytes. A file is an agent when its frontmatter has a name
 * or a description, whatever the file is called (a `SKILL.md` is a skill); any other is a document.
 * What is wrong with it is in `issues`, in the order of the file.
 */
export function parseAgent(file: SourceFile): ParsedFile {
	const decoded = decode(file.bytes);
	const frontmatter = readFrontmatter(decoded);
	if (frontmatter.fields === null) return asDocument('no-frontmatter');
	if (SKILL_FILE.test(file.path)) return asDocument('skill');
	const { fields, issues } = mendSpelling(frontmatter.fields);
	if (!['name', 'description'].some((key) => isFilled(fields.get(key)))) {
		return asDocument('no-name-or-description');
	}
	return buildAgent(file, {
		decoded,
		frontmatter: { ...frontmatter, fields },
		spellingIssues: issues,
	});

	function asDocument(reason: DocumentReason): ParsedFile {
		const found = orderIssues(decoded, frontmatter.issues);
		return { kind: 'document', document: { path: file.path, reason, issues: found } };
	}
}

function buildAgent(
	{ id, path, bytes, sha256, digest = hashText }: SourceFile,
	{ decoded, frontmatter, spellingIssues }: Reading
): ParsedFile {
	const { fields, loads, prompt: text, promptLine } = frontmatter;
	const start: Place = { line: frontmatter.firstLine, column: 1 };
	const placeOf = (key: string): Place => fields.get(key)?.place ?? start;

	const identity = readIdentity(fields.get('name'), { path, place: start });
	const described = readDescription(descriptionText(fields), placeOf('description'));
	const tools = parseTools(fields.get('tools')?.value, placeOf('tools'));
	const denied = parseTools(
		fields.get('disallowedTools')?.value,
		placeOf('disallowedTools'),
		'disallowedTools'
	);
	const disallowedTools = [...(denied.tools ?? []), ...tools.denied];
	const model = readModel(fields.get('model'));
	const color = readColor(fields.get('color'));
	const other = readOtherFields(fields);
	const isVast = text.length > LONGEST_TEXT;
	const looked = isVast ? '' : text;
	const lines = readMarkdownLines(looked);
	const fences = repairFences(looked, promptLine, lines);
	const mended = fences.markdown === looked ? lines : readMarkdownLines(fences.markdown);
	const inBody = readBodyExamples(looked, promptLine);
	const found = [...described.examples, ...inBody.examples];
	const promptCharacters = text.length - (text.match(LOW_SURROGATE)?.length ?? 0);

	const agent: Agent = {
		id,
		name: identity.name,
		title: identity.title,
		summary:
			described.summary || ownText(openingSentence(text.slice(0, LONGEST_TEXT))) || identity.title,
		whenToUse: described.whenToUse,
		description: described.description,
		category: pathToCategory(path, fields.get('category')?.value),
		examples: anchorExamples(found.slice(0, MOST_EXAMPLES)),
		tools: tools.tools,
		disallowedTools,
		access: deriveAccess(tools.tools, disallowedTools, fields.get('memory')?.value),
		model: model.model,
		color: color.color,
		fields: other.fields,
		extra: other.extra,
		sections: readSections(fences.markdown, promptLine, mended),
		codeSamples: readCodeSamples(fences.markdown, promptLine, mended),
		promptCharacters,
		promptTokens: Math.ceil(promptCharacters / CHARACTERS_A_TOKEN),
		loads,
		issues: orderIssues(decoded, [
			...frontmatter.issues,
			...spellingIssues,
			...identity.issues,
			...tellDescription(fields.get('description'), start),
			...described.issues,
			...tools.issues,
			...denied.issues,
			...model.issues,
			...color.issues,
			...other.issues,
			...fences.issues,
			...inBody.issues,
			...tellAmounts({ text, examples: found.length, place: { line: promptLine, column: 1 } }),
		]),
		source: { path, sha256, bytes: bytes.length, promptHash: digest(text), promptLine },
	};
	return {
		kind: 'agent',
		agent,
		prompt: {
			text,
			// One string where they are equal: both are kept for every agent.
			markdown: isVast || fences.markdown === text ? text : fences.markdown,
			firstLine: promptLine,
		},
	};
}

/** What is said of a prompt that is not there, and of a file in which there is too much. */
function tellAmounts({ text, examples, place }: Amounts): Issue[] {
	const characters = text.length;
	return [
		...(text === '' ? [createIssue('prompt-empty', {}, place)] : []),
		...(characters > LONGEST_TEXT
			? [createIssue('prompt-too-long', { characters, most: LONGEST_TEXT }, place)]
			: []),
		...(examples > MOST_EXAMPLES
			? [createIssue('examples-too-many', { count: examples, most: MOST_EXAMPLES }, place)]
			: []),
	];
}

function descriptionText(fields: ReadonlyMap<string, FrontmatterField>): string {
	const field = fields.get('description');
	return field === undefined ? '' : fieldText(field);
}

function tellDescription(field: FrontmatterField | undefined, start: Place): Issue[] {
	if (field === undefined || !isFilled(field)) {
		return [createIssue('description-missing', {}, field?.place ?? start)];
	}
	const { value, place, comment } = field;
	if (typeof value !== 'string') {
		const corrected = JSON.stringify(fieldText(field));
		return [createIssue('description-not-text', { found: describeValue(value), corrected }, place)];
	}
	if (comment === null) return [];
	return [
		createIssue('frontmatter-cut-by-comment', { field: 'description', rest: comment }, place),
	];
}

function isFilled(field: FrontmatterField | undefined): boolean {
	return field !== undefined && fieldText(field).trim() !== '';
}

function anchorExamples(examples: readonly Omit<Example, 'anchor'>[]): Example[] {
	return examples.map((example, index) => ({ ...example, anchor: `example-${index + 1}` }));
}

/** Where indentation was cut from the file, columns are to count in the file as it is. */
function orderIssues({ issues, indent }: DecodedFile, others: readonly Issue[]): Issue[] {
	return sortIssues([
		...issues,
		...others.map((issue) => ({ ...issue, column: issue.column + indent })),
	]);
}

interface Amounts {
	text: string;
	examples: number;
	place: Place;
}

interface Reading {
	decoded: DecodedFile;
	frontmatter: Frontmatter & { fields: Map<string, FrontmatterField> };
	spellingIssues: Issue[];
}
