import { FOLK_FIELDS, HOST_FIELDS } from '../../../src/core/host-fields.ts';
import { agentFile, type HostileFile } from './hostile-file.ts';
import { PAYLOADS, payloadTurn } from './payloads.ts';

const OWN_LINES = new Set(['name', 'description']);

/** A payload in every field of the frontmatter, as its value, in a list, as a key, and unquoted. */
export function scriptInFields(): HostileFile[] {
	const payload = payloadTurn();
	const quoted = (mark: string): string => JSON.stringify(payload(mark));
	const others = [...Object.keys(HOST_FIELDS), ...FOLK_FIELDS].filter((key) => !OWN_LINES.has(key));
	return [
		...others.map((key) => ({
			path: `fields/value-${key}.md`,
			content: agentFile(`value-${key}`, { fields: `${key}: ${quoted(`value-${key}`)}\n` }),
		})),
		...['tools', 'disallowedTools', 'skills', 'tags', 'mcpServers', 'handoffs'].map((key) => ({
			path: `fields/list-${key}.md`,
			content: agentFile(`list-${key}`, {
				fields: `${key}:\n  - ${quoted(`list-${key}`)}\n  - { ${quoted(key)}: ${quoted(key)} }\n`,
			}),
		})),
		...PAYLOADS.flatMap((make, index): HostileFile[] => [
			{
				path: `fields/name-${index}.md`,
				content: `---\nname: ${JSON.stringify(make(`name-${index}`))}\ndescription: ${JSON.stringify(make(`description-${index}`))}\n---\n\n${make(`prompt-${index}`)}\n`,
			},
			{
				// Not quoted: what is no YAML is read line by line.
				path: `fields/bare-${index}.md`,
				content: `---\nname: bare-${index}\ndescription: Use it: ${make(`bare-${index}`)}\n${make(`key-${index}`)}: ${make(`value-${index}`)}\ntools: Read, ${make(`tool-${index}`)}\n---\n\nYou help.\n`,
			},
			{
				path: `examples/example-${index}.md`,
				content: agentFile(`example-${index}`, { prompt: exampleOf(make, `example-${index}`) }),
			},
		]),
		{
			path: 'fields/key.md',
			content: agentFile('key', {
				fields: PAYLOADS.map((make, index) => `${JSON.stringify(make(`key-${index}`))}: x\n`).join(
					''
				),
			}),
		},
	];
}

function exampleOf(make: (mark: string) => string, mark: string): string {
	return `<example>\nContext: ${make(`${mark}-context`)}\nuser: "${make(`${mark}-user`)}"\nassistant: "${make(`${mark}-assistant`)}"\n${make(`${mark}-speaker`)}: "hello"\n<commentary>\n${make(`${mark}-commentary`)}\n</commentary>\n</example>`;
}
