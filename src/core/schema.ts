/**
 * What an agent is. Every other part of Roster takes its types from here; nothing else defines
 * them a second time. All values are plain data, so an agent survives JSON unchanged.
 */
import { z } from 'astro/zod';
import { ACCESS_KINDS } from './access-kinds.ts';
import { DOCUMENT_REASONS } from './document-reasons.ts';
import { INKS } from './inks.ts';
import { LOADS } from './loads.ts';
import { RELATION_KINDS } from './relation-kinds.ts';
import { SEVERITIES } from './severity.ts';

/** A fault or a repair, told so that a person can mend it. `line` and `column` count from 1. */
export const IssueSchema = z.object({
	code: z.string(),
	severity: z.enum(SEVERITIES),
	message: z.string(),
	hint: z.string(),
	line: z.number().int().positive(),
	column: z.number().int().positive(),
});

/** One speech of an example. `speaker` is `user`, `assistant`, or a name as the file writes it. */
export const TurnSchema = z.object({ speaker: z.string(), text: z.string() });

export const ExampleSchema = z.object({
	/** What has happened before the request; null when the file does not say. */
	context: z.string().nullable(),
	turns: z.array(TurnSchema),
	/** Why this agent is the answer; null when the file does not say. */
	commentary: z.string().nullable(),
	/** Fragment on the agent's page, `example-1` onwards in file order. */
	anchor: z.string(),
	origin: z.enum(['description', 'body']),
	line: z.number().int().positive(),
});

export const TOOL_KINDS = [
	'built-in',
	'retired',
	'mcp',
	'other-host',
	'wildcard',
	'unknown',
] as const;

export const ToolSchema = z.object({
	/** The entry as the file writes it: `Bash(git:*)`. */
	raw: z.string(),
	/** The tool's name without what is in parentheses: `Bash`. */
	name: z.string(),
	/** What is in the parentheses: `git:*`; null without any. */
	specifier: z.string().nullable(),
	kind: z.enum(TOOL_KINDS),
	/** For MCP entries: the server and, unless the whole server is meant, the tool. */
	server: z.string().nullable(),
	serverTool: z.string().nullable(),
});

/** What the agent may touch, after `tools`, `disallowedTools` and `memory` have been weighed. */
export const AccessSchema = z.object({
	...(Object.fromEntries(ACCESS_KINDS.map((kind) => [kind, z.boolean()])) as Record<
		(typeof ACCESS_KINDS)[number],
		z.ZodBoolean
	>),
	/** Names of the MCP servers the file grants; empty when it names none. */
	mcp: z.array(z.string()),
	/** True when the host grants every tool of the session: no tool list, or `*` in it. */
	inheritsAll: z.boolean(),
});

export const ModelSchema = z.object({
	/** As the file writes it; a list is joined with `, `. */
	raw: z.string(),
	/** `sonnet`, `opus`, `haiku`, `fable`, `inherit`, or a slug of a name from elsewhere (`gpt-4-1`). */
	family: z.string(),
	/** For people: `Sonnet`, `The session’s own`. */
	label: z.string(),
});

export const ColorSchema = z.object({
	/** As the file writes it. */
	raw: z.string(),
	/** The accent that stands for it; `plain` where the value has no counterpart. */
	ink: z.enum(INKS),
});

/** A heading of the prompt, or a tag section such as `<role>`. */
export const SectionSchema = z.object({
	title: z.string(),
	/** 1 to 6, as in the source. */
	depth: z.number().int().min(1).max(6),
	/** Fragment on the agent's page, never empty, unique in it: `prompt-output-format`. */
	anchor: z.string(),
	/** Line in the source file. */
	line: z.number().int().positive(),
});

export const CodeSampleSchema = z.object({
	/** As the fence writes it; null without one. */
	language: z.string().nullable(),
	lines: z.number().int().nonnegative(),
	/** Line of the opening fence in the source file. */
	line: z.number().int().positive(),
});

export const CategorySchema = z.object({
	/** Slugs joined with `/`: `core-development`. */
	id: z.string(),
	/** For people: `Core development`. */
	title: z.string(),
});

export const AgentSchema = z.object({
	/** From the path only: `engineering/backend-architect`. */
	id: z.string().min(1),
	/** From the frontmatter, as written; the file's stem when it has none. */
	name: z.string().min(1),
	/** Readable form of the name: `Backend Architect`. */
	title: z.string().min(1),
	/** One or two plain sentences on one line, never empty. */
	summary: z.string().min(1),
	/** The description without example blocks and lead-ins; paragraphs parted by `\n\n`. May be empty. */
	whenToUse: z.string(),
	/** The description after decoding and unescaping, examples included. May be empty. */
	description: z.string(),
	category: CategorySchema.nullable(),
	examples: z.array(ExampleSchema),
	/** Null when absent, which means every tool. */
	tools: z.array(ToolSchema).nullable(),
	disallowedTools: z.array(ToolSchema),
	access: AccessSchema,
	/** Null when absent: the session's own model. */
	model: ModelSchema.nullable(),
	color: ColorSchema.nullable(),
	/** Every other field of the frontmatter that a host documents, under its own name. */
	fields: z.record(z.string(), z.json()),
	/** Fields no host documents, kept as they are. */
	extra: z.record(z.string(), z.json()),
	sections: z.array(SectionSchema),
	codeSamples: z.array(CodeSampleSchema),
	/** Length of the prompt in characters, and a rough count of tokens (characters / 4). */
	promptCharacters: z.number().int().nonnegative(),
	promptTokens: z.number().int().nonnegative(),
	/** How Claude Code takes this frontmatter: `tolerated` is not valid YAML but its retry reads it. */
	loads: z.enum(LOADS),
	issues: z.array(IssueSchema),
	source: z.object({
		/** Relative to the folder given, `/`-separated; prefixed by the source's slug when there are several. */
		path: z.string(),
		sha256: z.string(),
		bytes: z.number().int().nonnegative(),
		/** Equal for equal prompts, whatever their frontmatter. */
		promptHash: z.string(),
		/** The line on which the prompt begins. */
		promptLine: z.number().int().positive(),
	}),
});

/** A file that was met and is not an agent. */
export const DocumentSchema = z.object({
	path: z.string(),
	reason: z.enum(Object.keys(DOCUMENT_REASONS) as [DocumentReason, ...DocumentReason[]]),
	issues: z.array(IssueSchema),
});

export type DocumentReason = keyof typeof DOCUMENT_REASONS;
export type Issue = z.output<typeof IssueSchema>;
export type Turn = z.output<typeof TurnSchema>;
export type Example = z.output<typeof ExampleSchema>;
export type Tool = z.output<typeof ToolSchema>;
export type ToolKind = (typeof TOOL_KINDS)[number];
export type Access = z.output<typeof AccessSchema>;
export type Model = z.output<typeof ModelSchema>;
export type Ink = (typeof INKS)[number];
export type Color = z.output<typeof ColorSchema>;
export type Section = z.output<typeof SectionSchema>;
export type CodeSample = z.output<typeof CodeSampleSchema>;
export type Category = z.output<typeof CategorySchema>;
export type Loads = (typeof LOADS)[number];
export type Agent = z.output<typeof AgentSchema>;
export type AgentDocument = z.output<typeof DocumentSchema>;

/** Another agent worth seeing from this one, and why. Same-named agents are variants, not relations. */
export const RelationSchema = z.object({
	id: z.string(),
	kind: z.enum(RELATION_KINDS),
	/** For people: `Names this agent in its prompt`, `Both speak of PostgreSQL and Redis`. */
	reason: z.string(),
});

/** A line of the agent's file that says that it has a topic. */
export const TopicEvidenceSchema = z.object({
	/** Line in the source file; null for the description, whose lines YAML folds. */
	line: z.number().int().positive().nullable(),
	/** The line without Markdown's marks, cut at a word when it is long. */
	text: z.string(),
	/** Fragment on the agent's page. */
	anchor: z.string(),
});

export const AgentTopicSchema = z.object({
	/** What stands in the address: `postgresql`. */
	id: z.string(),
	title: z.string(),
	/** Title of its group: `Databases and queues`. */
	group: z.string(),
});

/** The last commit of an agent's file. */
export const ChangeSchema = z.object({
	/** Full name of the commit. */
	commit: z.string(),
	/** The day in the author's own calendar: `2026-03-14`. */
	date: z.string(),
	author: z.string(),
	/** The file at that commit in its repository; null when the address is not known. */
	link: z.string().nullable(),
});

/** What the site knows of one agent beside the agent itself; one entry of the collection. */
export const RosterEntrySchema = z.object({
	agent: AgentSchema,
	/** Stands for the agent, its prompt and its topics; see `sources/entry-digest.ts`. */
	digest: z.string(),
	/** Names the rendered prompt in the cache; see `site/prompt.ts`. */
	promptKey: z.string(),
	related: z.array(RelationSchema),
	/** Null where no repository tells. */
	change: ChangeSchema.nullable().optional(),
	/** What the agent can do, the weightiest first; see `core/derive/topics/`. */
	topics: z.array(AgentTopicSchema),
	/** The lines that say so, as `packEvidence` gives them. */
	topicEvidence: z.string(),
	/** Stands for the topics and their lines alone, which often stay the same where the agent does not. */
	topicsDigest: z.string(),
});

export type RelationKind = (typeof RELATION_KINDS)[number];
export type Relation = z.output<typeof RelationSchema>;
export type TopicEvidence = z.output<typeof TopicEvidenceSchema>;
export type AgentTopic = z.output<typeof AgentTopicSchema>;
export type Change = z.output<typeof ChangeSchema>;
export type RosterEntry = z.output<typeof RosterEntrySchema>;
