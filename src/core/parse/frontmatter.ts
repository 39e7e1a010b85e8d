import { createIssue } from '../issues.ts';
import { FILE_START } from '../place.ts';
import type { Issue, Loads } from '../schema.ts';
import { cutValues } from './cut-values.ts';
import type { DecodedFile } from './decode.ts';
import type { FrontmatterField } from './frontmatter-field.ts';
import { LONGEST_VALUE } from './limits.ts';
import { judgeLoads } from './loads.ts';
import { readYaml } from './parse-yaml.ts';
import { readYamlFields } from './read-yaml-fields.ts';
import { salvage } from './salvage.ts';
import { showFieldControls } from './show-field-controls.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { yamlDetail } from './tell-broken-field.ts';

export interface Frontmatter {
	/** By name, each once; null when the file has no frontmatter. */
	fields: Map<string, FrontmatterField> | null;
	/** Where the fields begin. */
	firstLine: number;
	loads: Loads;
	prompt: string;
	promptLine: number;
	issues: Issue[];
}

/** Reads the frontmatter of a file: as YAML, and field by field where it is not valid YAML. */
export function readFrontmatter({
	text,
	carriageReturns,
	issues: decodeIssues,
	indent,
}: DecodedFile): Frontmatter {
	const { yaml, yamlLine, prompt, promptLine, hidden, issues } = splitFrontmatter(text);
	const parts = { firstLine: yamlLine, prompt, promptLine };
	if (yaml === null) return { ...parts, fields: null, loads: 'dropped', issues };

	const reading = readYaml(yaml);
	const isUtf16 = decodeIssues.some(({ code }) => code === 'decode-utf16');
	const isHidden = hidden || indent > 0 || isUtf16;
	const loads = isHidden ? 'dropped' : judgeLoads(yaml, { reading, carriageReturns });
	const read =
		readYamlFields(reading, { yaml, firstLine: yamlLine }) ??
		readBroken(yaml, { firstLine: yamlLine, carriageReturns, loads });
	const cut = cutValues(read.fields);
	const shown = showFieldControls(cut.fields);
	const unique = dropRepeated(shown.fields);
	return {
		...parts,
		fields: unique.fields,
		loads,
		issues: [
			...issues,
			...read.issues,
			...cut.issues,
			...shown.issues,
			...unique.issues,
			...tellInnerDashes(unique.fields),
		],
	};
}

interface FieldsRead {
	fields: FrontmatterField[];
	issues: Issue[];
}

function readBroken(
	yaml: string,
	{
		firstLine,
		carriageReturns,
		loads,
	}: { firstLine: number; carriageReturns: boolean; loads: Loads }
): FieldsRead {
	const { fields, issues } = salvage(yaml, firstLine);
	const start = { line: firstLine, column: 1 };
	if (fields.length === 0) {
		return { fields, issues: [...issues, createIssue('frontmatter-unrecognised', {}, FILE_START)] };
	}
	const told = [...issues];
	if (yaml.length > LONGEST_VALUE) {
		told.push(createIssue('frontmatter-too-long', { characters: yaml.length }, start));
	} else if (issues.length === 0) {
		told.push(createIssue('frontmatter-invalid', { detail: yamlDetail(yaml) }, start));
	}
	const colon = issues.find(({ code }) => code === 'frontmatter-colon');
	if (carriageReturns && colon !== undefined) {
		const field = fields.findLast(({ place }) => place.line <= colon.line)?.key ?? 'description';
		told.push(createIssue('frontmatter-carriage-returns', { field }, colon));
	}
	if (loads === 'dropped' && !told.some(({ severity }) => severity === 'error')) {
		told.push(createIssue('frontmatter-not-loaded', {}, start));
	}
	return { fields, issues: told };
}

/** The first of several fields of one name counts; the others are kept under a number. */
function dropRepeated(all: readonly FrontmatterField[]): {
	fields: Map<string, FrontmatterField>;
	issues: Issue[];
} {
	const fields = new Map<string, FrontmatterField>();
	const issues: Issue[] = [];
	for (const field of all) {
		if (!fields.has(field.key)) {
			fields.set(field.key, field);
			continue;
		}
		let count = 2;
		while (fields.has(`${field.key} (${count})`)) count++;
		const value = field.text ?? JSON.stringify(field.value);
		fields.set(`${field.key} (${count})`, { ...field, key: `${field.key} (${count})` });
		issues.push(
			createIssue('frontmatter-duplicate-field', { field: field.key, value }, field.place)
		);
	}
	return { fields, issues };
}

function tellInnerDashes(fields: ReadonlyMap<string, FrontmatterField>): Issue[] {
	return [...fields.values()]
		.filter(({ text }) => text?.includes('---'))
		.map(({ key, place }) => createIssue('frontmatter-inner-dashes', { field: key }, place));
}
