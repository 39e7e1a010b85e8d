/**
 * What `agents.json` holds. The file is made to this schema, and the JSON Schema that is published
 * beside it is generated from it, so the two cannot part.
 */
import { z } from 'astro/zod';
import { LOADS } from '../core/loads.ts';
import { AccessSchema, IssueSchema, SectionSchema, TurnSchema } from '../core/schema.ts';

const ExampleFileSchema = z
	.object({
		context: z.string().nullable().describe('What has happened before the request.'),
		turns: z
			.array(
				z.object({
					speaker: TurnSchema.shape.speaker.describe('`user`, `assistant`, or a name.'),
					text: TurnSchema.shape.text,
				})
			)
			.describe('What is said, in order.'),
		commentary: z.string().nullable().describe('Why this agent is the answer.'),
		anchor: z.string().describe('Fragment of the example on the page at `url`.'),
	})
	.describe('A request and how it is answered.');

const AccessFileSchema = z
	.object({
		read: AccessSchema.shape.read.describe('May read files.'),
		edit: AccessSchema.shape.edit.describe('May change files.'),
		run: AccessSchema.shape.run.describe('May run commands.'),
		web: AccessSchema.shape.web.describe('May use the web.'),
		mcp: AccessSchema.shape.mcp.describe('Names of the MCP servers that it may call.'),
		delegate: AccessSchema.shape.delegate.describe('May start other agents.'),
		inheritsAll: AccessSchema.shape.inheritsAll.describe(
			'True when the file has no tool list: every tool of the session is granted, those of MCP servers too.'
		),
	})
	.describe('What the agent may touch, as its fields have it.');

const AgentFileSchema = z
	.object({
		id: z.string().describe('From the path of the file; permanent and unique.'),
		name: z.string().describe('As the file has it; several agents may share one.'),
		title: z.string().describe('A readable form of the name.'),
		url: z.string().describe('Address of its page from the root of the host.'),
		rawUrl: z.string().describe('Address of the file itself, byte for byte.'),
		source: z.object({
			path: z.string().describe('Path of the file in the folder that was read.'),
			sha256: z.string().describe('Of the bytes of the file, in hex.'),
		}),
		summary: z.string().describe('One or two plain sentences.'),
		whenToUse: z.string().describe('The description without its examples; may be empty.'),
		category: z.string().nullable().describe('Id of its category; null when it lies in none.'),
		topics: z
			.array(z.string())
			.describe('Ids of what it can do, the weightiest first: `postgresql`, `code-review`.'),
		model: z.string().nullable().describe('As written; null means the model of the session.'),
		color: z.string().nullable().describe('As written.'),
		tools: z
			.array(z.string())
			.nullable()
			.describe('The entries of the tool list as written; null without a list, which grants all.'),
		access: AccessFileSchema,
		examples: z.array(ExampleFileSchema),
		codeSamples: z.array(
			z.object({
				language: z.string().nullable().describe('As the fence writes it.'),
				lines: z.number().int().nonnegative(),
			})
		),
		sections: z
			.array(
				z.object({
					title: SectionSchema.shape.title,
					depth: SectionSchema.shape.depth.describe('Of the heading, 1 to 6.'),
					anchor: SectionSchema.shape.anchor.describe('Fragment on the page at `url`.'),
				})
			)
			.describe('The headings of the prompt, in order.'),
		loads: z
			.enum(LOADS)
			.describe(
				'How Claude Code takes the frontmatter: `tolerated` is not valid YAML, but its retry reads it; `dropped` does not load.'
			),
		issues: z.array(
			z.object({
				code: IssueSchema.shape.code.describe('Permanent.'),
				severity: IssueSchema.shape.severity,
				message: IssueSchema.shape.message,
				hint: IssueSchema.shape.hint.describe('What to do.'),
				line: IssueSchema.shape.line.describe('In the file, from 1.'),
				column: IssueSchema.shape.column.describe('In the line, from 1.'),
			})
		),
	})
	.describe('One agent.');

export const AgentsFileSchema = z
	.object({
		generator: z.string().describe('What wrote this file, with its version.'),
		agents: z.array(AgentFileSchema).describe('Sorted by id.'),
		documents: z
			.array(
				z.object({
					path: z.string().describe('Path of the file in the folder that was read.'),
					reason: z.string().describe('A code for why the file is no agent.'),
				})
			)
			.describe('The files that were met and are no agents, sorted by path.'),
	})
	.describe('The agents of this site.');

export type AgentsFile = z.output<typeof AgentsFileSchema>;
export type AgentFile = z.output<typeof AgentFileSchema>;

/**
 * The JSON Schema of `agents.json`, as text.
 *
 * @param address - Where it is published, for its `$id`.
 */
export function agentsSchema(address: string): string {
	const { $schema, ...schema } = z.toJSONSchema(AgentsFileSchema, {
		target: 'draft-2020-12',
		io: 'input', // a later version may add keys
	});
	return `${JSON.stringify({ $schema, $id: address, title: 'agents.json', ...schema }, null, '\t')}\n`;
}
