import { isMap, parseDocument } from 'yaml';
import { LONGEST_VALUE } from '../parse/limits.ts';
import { findFrontmatter } from './find-frontmatter.ts';
import { joinLines, splitLines } from './source-lines.ts';

const LONE_RETURN = /\r(?!\n)/;

/** Whether a strict parser reads the frontmatter of this file as it stands, line ends included. */
export function hasStrictFrontmatter(text: string): boolean {
	const lines = splitLines(text);
	const found = findFrontmatter(lines);
	if (found === null) return false;
	const yaml = joinLines(lines.slice(found.first, found.end));
	return !LONE_RETURN.test(yaml) && readStrictKeys(yaml) !== null;
}

/** The names of the fields; null when a strict parser refuses the text. */
export function readStrictKeys(yaml: string): string[] | null {
	if (yaml.length > LONGEST_VALUE) return null;
	try {
		const parsed = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
		if (parsed.errors.length > 0 || !isMap(parsed.contents)) return null;
		// Aliases that multiply show only when they are resolved.
		return Object.keys(parsed.toJS() as Record<string, unknown>);
	} catch {
		// Too nested, or too many aliases: no parser is to be troubled with it.
		return null;
	}
}
