import { splitFrontmatter } from '../parse/split-frontmatter.ts';
import { normaliseLines, type SourceLine } from './source-lines.ts';

/** Where the YAML of a file stands among its lines: `[first, end)`. */
export interface FoundFrontmatter {
	yaml: string;
	first: number;
	end: number;
}

/** Null where a host would find none: without fences, or with something before them. */
export function findFrontmatter(lines: readonly SourceLine[]): FoundFrontmatter | null {
	const { yaml, yamlLine, hidden } = splitFrontmatter(normaliseLines(lines));
	if (yaml === null || hidden) return null;
	const first = yamlLine - 1;
	return { yaml, first, end: first + yaml.split('\n').length };
}
