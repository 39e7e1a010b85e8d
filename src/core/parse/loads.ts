import { isMap, isScalar } from 'yaml';
import type { Loads } from '../schema.ts';
import { readYaml, type YamlReading } from './parse-yaml.ts';

const PLAIN_LINE = /^([A-Za-z_][\w-]*):[ \t]+([^\s"'|>[{#].*)$/;
const NEEDS_QUOTES = /:(?:[ \t]|$)|[ \t]#|^[*&!%@`]/;

/**
 * How Claude Code takes a frontmatter.
 *
 * - `valid`: it is YAML, with a name and a description that are text.
 * - `tolerated`: it is not, but quoting single lines makes it so, which is what Claude Code's second
 *   attempt does (anthropics/claude-code#89404).
 * - `dropped`: values that go on in unindented lines are beyond that attempt (#91871), and so is an
 *   unquoted colon in a file with CRLF line ends (#80890). An agent without a name or a description,
 *   or with a description that is a number, is not listed (#50522, #89404); since 2.1.218 neither is
 *   one with a colon in its name. The frontmatter ends at the first `---`, even inside of a line
 *   (#89404). That a repeated field is fatal is inferred: YAML parsers reject it, quoted or not.
 *
 * @param reading - What `readYaml` gives for the whole.
 */
export function judgeLoads(
	yaml: string,
	{ reading, carriageReturns }: { reading: YamlReading; carriageReturns: boolean }
): Loads {
	const dashes = yaml.indexOf('---');
	const seen = dashes === -1 ? yaml : yaml.slice(0, dashes);
	const strict = judge(dashes === -1 ? reading : readYaml(seen));
	if (strict !== 'broken') return strict === 'complete' ? 'valid' : 'dropped';
	if (carriageReturns) return 'dropped';
	return judge(readYaml(quoteLines(seen))) === 'complete' ? 'tolerated' : 'dropped';
}

function judge(reading: YamlReading): 'complete' | 'incomplete' | 'broken' {
	const values = valuesOf(reading);
	if (values === null || new Set(values.map(([key]) => key)).size < values.length) return 'broken';
	const [name, description] = ['name', 'description'].map(
		(wanted) => values.find(([key]) => key === wanted)?.[1] ?? null
	);
	const hasName = name !== null && String(name).trim() !== '' && !String(name).includes(':');
	const hasDescription = typeof description === 'string' && description.trim() !== '';
	return hasName && hasDescription ? 'complete' : 'incomplete';
}

/** Keys and single values; null when the text is no mapping. */
function valuesOf(reading: YamlReading): [key: string, value: unknown][] | null {
	if (Array.isArray(reading)) return reading.map(({ key, value }) => [key, value]);
	if (reading === null || reading.errors.length > 0 || !isMap(reading.contents)) return null;
	return reading.contents.items.map(({ key, value }) => [
		isScalar(key) ? String(key.value) : '',
		isScalar(value) ? value.value : null,
	]);
}

function quoteLines(yaml: string): string {
	return yaml
		.split('\n')
		.map((line) => {
			const [, key, value = ''] = PLAIN_LINE.exec(line) ?? [];
			return key !== undefined && NEEDS_QUOTES.test(value.trim())
				? `${key}: ${JSON.stringify(value.trim())}`
				: line;
		})
		.join('\n');
}
