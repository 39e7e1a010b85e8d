import matter from 'gray-matter';
import { type Document, parseDocument } from 'yaml';
import { LONGEST_VALUE } from './limits.ts';
import { type PlainField, readPlainYaml } from './plain-yaml.ts';

/** The end is a whole line: `---` inside of a line does not end the frontmatter. */
const DELIMITERS: [string, string] = ['---', '---\n'];

/** gray-matter's search for an empty block takes the square of such a run. */
const VAST_BLANKS = /\s{2000}/;

const LEADING_BREAK = /^\n/;

const LANGUAGES_THAT_RUN = ['js', 'javascript', 'coffee', 'coffeescript', 'cson', 'toml', 'json'];

const ENGINES = {
	...Object.fromEntries(LANGUAGES_THAT_RUN.map((language) => [language, { parse: refuse }])),
	yaml: { parse: parseYamlDocument },
};

/** What a text is as YAML; null when it was too much to be tried. */
export type YamlDocument = Document.Parsed | null;

/**
 * The same, or its fields where they can be read without the library; null for what certainly is no
 * YAML as well.
 */
export type YamlReading = PlainField[] | YamlDocument;

/** Reads the text between the fences as YAML, by the shortest way that gives what the library gives. */
export function readYaml(yaml: string): YamlReading {
	if (isTooMuch(yaml)) return null;
	const plain = readPlainYaml(yaml);
	return plain === 'broken' ? null : (plain ?? parseByLibrary(yaml));
}

/**
 * Reads the text between the fences as YAML. Null when it is too long or too nested to be tried; the
 * document of an empty text has no contents.
 */
export function parseYaml(yaml: string): YamlDocument {
	return isTooMuch(yaml) ? null : parseByLibrary(yaml);
}

function parseByLibrary(yaml: string): YamlDocument {
	const { stackTraceLimit } = Error;
	try {
		// Each fault of a text is an error with a trace, which takes longer than to find the fault.
		Error.stackTraceLimit = 0;
		// Without options gray-matter would cache before parsing and answer `{}` the second time.
		const { data } = matter(`---\n${yaml}\n---\n`, {
			language: 'yaml',
			delimiters: DELIMITERS,
			engines: ENGINES,
		});
		// The engine below is the only one that answers, except for a text of comments only.
		return (data as { document?: Document.Parsed })['document'] ?? parseDocument('');
	} catch (error) {
		if (error instanceof RangeError) return null;
		Error.stackTraceLimit = stackTraceLimit;
		throw new Error('Could not read the frontmatter as YAML.', { cause: error });
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}

/** gray-matter gives the text with the line break of the opening fence in front. */
function parseYamlDocument(matterText: string): { document: Document.Parsed } {
	const yaml = matterText.replace(LEADING_BREAK, '');
	return {
		document: parseDocument(yaml, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' }),
	};
}

function isTooMuch(yaml: string): boolean {
	return yaml.length > LONGEST_VALUE || VAST_BLANKS.test(yaml);
}

function refuse(): never {
	throw new Error('Frontmatter is read as YAML only.');
}
