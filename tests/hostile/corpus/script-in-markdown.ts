import { agentFile, type HostileFile } from './hostile-file.ts';
import { PAYLOADS } from './payloads.ts';

/** Where Markdown takes text; a payload goes to each. */
const PLACES: Readonly<Record<string, (payload: string) => string>> = {
	heading: (payload) => `# ${payload}\n\n## ${payload}\n\n${payload}\n===`,
	'table-cell': (payload) => `| ${payload} | b |\n|---|:-:|\n| ${payload} | ${payload} |`,
	'link-target': (payload) => `[a](${payload}) [b](<${payload}>) [c](x "${payload}")`,
	'link-text': (payload) => `[${payload}](https://example.com/)`,
	'image-target': (payload) =>
		`![${payload}](${payload}) ![a](<${payload}>) ![b](x.png '${payload}')`,
	definition: (payload) =>
		`[a][1] ![b][1] [${payload}]\n\n[1]: <${payload}> "${payload}"\n[${payload}]: ${payload}`,
	footnote: (payload) =>
		`Text[^${payload}] and[^1].\n\n[^${payload}]: ${payload}\n[^1]: ${payload}`,
	'code-info': (payload) => `\`\`\`${payload}\ncode\n\`\`\`\n\n~~~js ${payload}\ncode\n~~~`,
	'code-body': (payload) => `\`\`\`html\n${payload}\n\`\`\`\n\n\`${payload}\`\n\n    ${payload}`,
	list: (payload) => `- ${payload}\n  1. ${payload}\n- [x] ${payload}`,
	quote: (payload) => `> ${payload}\n> > ${payload}`,
	tag: (payload) => `<role>\n${payload}\n</role>\n\n<${payload}>\nx\n</${payload}>`,
	emphasis: (payload) => `**${payload}** _${payload}_ ~~${payload}~~`,
	autolink: (payload) =>
		`<https://example.com/${payload}> https://example.com/${payload} <${payload}>`,
	html: (payload) =>
		`<div>\n${payload}\n</div>\n\n<!-- ${payload} -->\n\n<?${payload}?>\n\n<!X ${payload}>`,
	mdx: (payload) =>
		`import x from '${payload}'\n\nexport const y = ${payload}\n\n<Component prop={${payload}} />`,
};

/** A file for each place with all payloads in it, and one for all of them at once. */
export function scriptInMarkdown(): HostileFile[] {
	const files = Object.entries(PLACES).map(([place, put]) => ({
		path: `markdown/${place}.md`,
		content: agentFile(`markdown-${place}`, {
			prompt: PAYLOADS.map((make, index) => put(make(`${place}-${index}`))).join('\n\n'),
		}),
	}));
	return [
		...files,
		{
			path: 'markdown/in-description.md',
			content: `---\nname: in-description\ndescription: |\n  ${Object.entries(PLACES)
				.flatMap(([place, put]) => put(PAYLOADS[0]?.(place) ?? '').split('\n'))
				.join('\n  ')}\n---\n\nYou help.\n`,
		},
	];
}
