import { describe, expect, test } from 'vitest';
import { mendFile } from '../../../src/core/mend/mend-file.ts';
import { expectMended } from './expect-mended.ts';

const PROMPT = '---\n\nYou tune slow queries.\n';

function mendText(text: string, path?: string): string | null {
	const bytes = new TextEncoder().encode(text);
	const result = expectMended(bytes, path);
	return result === null || result.bytes === bytes ? null : new TextDecoder().decode(result.bytes);
}

/** Only the fields; the fences and the prompt are the same before and after. */
function mendFields(fields: string): string | null {
	const mended = mendText(`---\n${fields}\n${PROMPT}`);
	return mended === null ? null : mended.slice('---\n'.length, -PROMPT.length - 1);
}

describe('the value that breaks the frontmatter is written so that it does not', () => {
	test.each([
		{
			title: 'a colon is quoted',
			fields: 'name: a\ndescription: Reads: all',
			mended: 'name: a\ndescription: "Reads: all"',
		},
		{
			title: 'double quotes go into single ones',
			fields: 'name: a\ndescription: Say "go": now',
			mended: 'name: a\ndescription: \'Say "go": now\'',
		},
		{
			title: 'both kinds of quotes go into a block',
			fields: 'name: a\ndescription: It\'s "go": now',
			mended: 'name: a\ndescription: |-\n  It\'s "go": now',
		},
		{
			title: 'lines at the left edge go into a block',
			fields: 'name: a\ndescription: Helps.\n<example>\nuser: "go"\n\n</example>\nmodel: opus',
			mended:
				'name: a\ndescription: |-\n  Helps.\n  <example>\n  user: "go"\n\n  </example>\nmodel: opus',
		},
		{
			title: 'a sign of YAML is quoted',
			fields: 'name: a\ndescription: Helps.\ntools: *',
			mended: 'name: a\ndescription: Helps.\ntools: "*"',
		},
		{
			title: 'other fields, comments and their order keep their text',
			fields:
				"# ours\nvibe:   'calm'  # yes\nname: a\ndescription: Reads: all\n\ntools: [ Read,Grep ]",
			mended: null,
		},
		{
			title: 'fields above and below keep their text',
			fields: "name:   'a'  # yes\ndescription: Reads: all\n\ntools: [ Read,Grep ]\nown: {x: 1}",
			mended:
				'name:   \'a\'  # yes\ndescription: "Reads: all"\n\ntools: [ Read,Grep ]\nown: {x: 1}',
		},
	])('$title', ({ fields, mended }) => {
		expect(mendFields(fields)).toBe(mended);
	});
});

describe('what is not certain is left to a person', () => {
	test.each([
		{ title: 'an unknown field', fields: 'name: a\ndescription: Reads: all\nowner: us' },
		{ title: 'a comment that may be a heading', fields: 'name: a\ndescription: R: a\n# note' },
		{ title: 'lines before the first field', fields: '!! keep\nname: a\ndescription: Reads.' },
		{ title: 'half a list of tools', fields: 'name: a\ndescription: Reads.\ntools: [Read, Grep' },
		{
			title: 'half a list of denied tools',
			fields: 'name: a\ndescription: Reads.\ndisallowedTools: [Bash',
		},
		{ title: 'hooks that are no text', fields: 'name: a\ndescription: Reads.\nhooks: {Stop: [' },
		{
			title: 'a field that stands twice',
			fields: 'name: a\ndescription: R: a\nmodel: x\nmodel: y',
		},
		{
			title: 'a comment that cuts the description',
			fields: 'name: a\ndescription: Reads\\nissue #1 and others',
		},
		{
			title: 'an alias whose anchor is there',
			fields: 'name: &who a\ndescription: R: all\nauthor: *who',
		},
	])('$title', ({ fields }) => {
		expect(mendFields(fields)).toBeNull();
	});

	test('bytes that mean nothing would be lost, so the file is left as it is', () => {
		const bytes = Buffer.from(`---\nname: a\ndescription: Caf\xe9: all\n${PROMPT}`, 'latin1');
		expect(mendFile(bytes, 'a.md')).toMatchObject({ bytes, mended: [] });
	});

	test('a frontmatter that nobody has closed, with a line that is no field', () => {
		expect(mendText('---\nname: a\ndescription: Reads.\nOf all things.\n\nYou read.\n')).toBeNull();
	});
});

describe('escapes', () => {
	test('become the lines that they stand for, in the place of the old value', () => {
		expect(
			mendFields(
				'name: a\ndescription: "Helps.\\\\n\\\\n<example>\\\\nuser: \\"go\\"\\\\n</example>"\ncolor: red'
			)
		).toBe(
			'name: a\ndescription: |-\n  Helps.\n\n  <example>\n  user: "go"\n  </example>\ncolor: red'
		);
	});

	test('that a text speaks of stay', () => {
		expect(mendFields("name: a\ndescription: 'Splits at `\\n`.'")).toBeNull();
	});
});

describe('retired tools', () => {
	test.each([
		{ written: 'Read, MultiEdit', mended: 'Read, Edit' },
		{ written: 'MultiEdit,Edit,LS', mended: 'Edit,Glob' },
		{ written: 'Read, LS, NotebookRead', mended: 'Read, Glob' },
		{ written: '[Read, "MultiEdit"]', mended: '[Read, "Edit"]' },
		{ written: '[ "MultiEdit", "Edit" ] # both', mended: '[ "Edit" ] # both' },
		{ written: "'Edit, MultiEdit'", mended: "'Edit'" },
		{ written: '\n  - LS\n  - Glob\n  - Read', mended: '\n  - Glob\n  - Read' },
		{ written: '\n- "MultiEdit"', mended: '\n- "Edit"' },
		{ written: 'Agent(a, b), MultiEdit', mended: 'Agent(a, b), Edit' },
		{ written: 'Read, Task', mended: null },
		{ written: 'Read, TeamDelete', mended: null },
		{ written: '\n  - MultiEdit # why\n  - Edit', mended: null },
	])('tools: $written', ({ written, mended }) => {
		const fields = 'name: a\ndescription: Reads.\ntools: ';
		expect(mendFields(fields + written)).toBe(mended === null ? null : fields + mended);
	});

	test('are dropped from what is denied, but never deny their successor', () => {
		const fields = 'name: a\ndescription: Reads.\ndisallowedTools: ';
		expect(mendFields(`${fields}Write, Edit, MultiEdit`)).toBe(`${fields}Write, Edit`);
		expect(mendFields(`${fields}Write, MultiEdit`)).toBeNull();
	});
});

describe('the file around the fields', () => {
	test('keeps its line ends, also in the lines that are new', () => {
		const text = '---\r\nname: a\r\ndescription: It\'s "x": y\r\n---\r\n\r\nYou read.\r\n';
		expect(mendText(text)).toBe(
			'---\r\nname: a\r\ndescription: |-\r\n  It\'s "x": y\r\n---\r\n\r\nYou read.\r\n'
		);
	});

	test('loses its byte order mark and nothing else', () => {
		const text = '---\nname: a\ndescription: Reads.\n---\n\nYou  read. \n\n';
		expect(mendText(`\uFEFF${text}`)).toBe(text);
	});

	test('is written as UTF-8 when it was UTF-16', () => {
		const text = '---\nname: a\ndescription: Liest über 🚀.\n---\n\nDu liest.\n';
		const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
		expect(Buffer.from(expectMended(bytes)?.bytes ?? '').toString()).toBe(text);
	});

	test('is not touched when it is no agent, whatever is wrong with it', () => {
		expect(mendText('\uFEFF# Readme\n')).toBeNull();
		expect(mendText('\uFEFF---\nname: a\ndescription: x\n---\n', 'skill/SKILL.md')).toBeNull();
	});

	test('keeps a prompt with broken fences as it is', () => {
		const prompt = '---\n\n```sh\nls\r\n\n# never closed';
		expect(mendText(`---\nname: a\ndescription: R: a\n${prompt}`)).toBe(
			`---\nname: a\ndescription: "R: a"\n${prompt}`
		);
	});
});

test('tells what was mended at its old place, and what is left at its new one', () => {
	const text = `---\nname: a\ndescription: It's "x": y\ncolor: teal\n${PROMPT}`;
	expect(expectMended(new TextEncoder().encode(text))).toMatchObject({
		mended: [{ code: 'frontmatter-colon', line: 3 }],
		left: [{ code: 'color-other-host', line: 5 }],
	});
});
