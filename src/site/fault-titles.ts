import type { IssueCode } from '../core/issues.ts';

/** What a code is called where its faults stand together; a code without a title is called by its words. */
const FAULT_TITLES: Partial<Record<IssueCode, string>> = {
	unreadable: 'A file that could not be read',
	'not-a-file': 'Not a regular file',
	'link-outside': 'A link that leaves the folder',
	'too-large': 'A file that is too large',
	'id-collision': 'Two files, one address',
	'name-shared': 'A name that several files share',
	'decode-utf16': 'Not UTF-8, but UTF-16',
	'decode-bom': 'A byte order mark',
	'decode-invalid-bytes': 'Bytes that are not text',
	'decode-replacement-character': 'Characters lost before',
	'decode-double-encoded': 'Text encoded twice',
	'decode-control-characters': 'Control characters',
	'decode-hidden-characters': 'Hidden characters',
	'decode-line-endings': 'Lines that end in a carriage return',
	'decode-indented': 'A file that is indented as a whole',
	'name-missing': 'No name',
	'name-has-colon': 'A colon in the name',
	'name-style': 'A name that hosts advise against',
	'description-missing': 'No description',
	'description-not-text': 'A description that is not text',
	'prompt-empty': 'No prompt',
	'field-wrong-type': 'A field of another kind',
	'field-coerced': 'A value read as another kind',
	'field-unknown-value': 'A value that hosts do not know',
	'field-spelling': 'A field spelt otherwise',
	'field-of-skills': 'A field of skills',
	'model-unknown': 'A model that hosts do not know',
	'model-other-host': 'A model of another host',
	'color-comment': 'A colour cut by a comment',
	'color-other-host': 'A colour of another host',
	'color-unknown': 'A colour that hosts do not have',
	'frontmatter-not-first': 'Frontmatter that is not first',
	'frontmatter-fence-blanks': 'Blanks behind the fence',
	'frontmatter-unclosed': 'Frontmatter that never ends',
	'frontmatter-language': 'Frontmatter in another language',
	'frontmatter-inner-dashes': 'Dashes that end the frontmatter early',
	'frontmatter-unrecognised': 'No frontmatter, though it begins like one',
	'frontmatter-colon': 'A colon in a value without quotes',
	'frontmatter-unindented': 'A value that runs on without indent',
	'frontmatter-special-start': 'A value that begins with a special sign',
	'frontmatter-invalid': 'Frontmatter that is not valid YAML',
	'frontmatter-not-loaded': 'A file that the host will not load',
	'frontmatter-carriage-returns': 'Carriage returns in the frontmatter',
	'frontmatter-too-complex': 'Frontmatter that is too complex',
	'frontmatter-too-long': 'Frontmatter that is too long',
	'frontmatter-duplicate-field': 'A field given twice',
	'frontmatter-cut-by-comment': 'A value cut by a comment',
	'frontmatter-stray-lines': 'Lines that belong to no field',
	'render-failed': 'A prompt that could not be set',
	'highlight-skipped': 'Code that is not coloured',
	'image-remote': 'An image from elsewhere',
	'image-missing': 'An image that is not there',
	'link-unresolved': 'A link that leads nowhere',
	'link-unsafe': 'A link that is not safe',
};

/** @example faultTitle('color-unknown') // → 'A colour that hosts do not have' */
export function faultTitle(code: string): string {
	const titles: Record<string, string | undefined> = FAULT_TITLES;
	return titles[code] ?? capitalised(code.replaceAll('-', ' '));
}

function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
