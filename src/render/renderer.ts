import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createIssue } from '../core/issues.ts';
import { narrowHtml } from '../core/narrow-html.ts';
import { contentKey } from './content-key.ts';
import { createLimit } from './create-limit.ts';
import { createHighlighter, type Highlighter } from './highlight/highlighter.ts';
import { normaliseLanguage } from './highlight/normalise-language.ts';
import type { LinkResolver } from './link-resolver.ts';
import { fenceMeta } from './markdown/fence-meta.ts';
import { markLines } from './markdown/mark-lines.ts';
import { codeFigure, fillCodeSlots } from './markdown/write-code.ts';
import { type WrittenMarkdown, writeMarkdown } from './markdown/write-markdown.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { type Html, text } from './policy.ts';
import { openPromptCache, type PromptFacts } from './prompt-cache.ts';
import {
	identifyPrompt,
	type PromptIdentity,
	type PromptTexts,
	targetsOf,
} from './prompt-identity.ts';
import type { RenderedPrompt } from './rendered-prompt.ts';

/** Names of the files in the cache folder. */
export const PROMPTS_FILE = 'prompts.bin';
const BLOCKS_FILE = 'blocks.bin';
/**
 * Enough to have something to do while the threads are busy; a caller may ask for thousands without
 * holding them all.
 */
const MOST_AT_ONCE = 512;

export interface RenderRequest extends PromptTexts {
	/** What `identifyPrompt` gives for the texts; as long as it is the same object, so are they. */
	identity?: PromptIdentity;
	links: LinkResolver;
}

/** What has been ensured before in this process, by its identity; kept by the caller. */
export type EnsuredPrompts = WeakMap<
	object,
	{ targets: string; ensured: { key: string } & PromptFacts }
>;

export interface Renderer {
	/** The rendered prompt and the name of its file in the cache folder. Never throws for a text. */
	render(request: RenderRequest): Promise<{ key: string; prompt: RenderedPrompt }>;
	/**
	 * The same for a caller that needs no HTML: a prompt that is in the cache is not even read, and one
	 * that has been ensured before is not even looked for.
	 */
	ensure(request: RenderRequest): Promise<{ key: string } & PromptFacts>;
	/** Ends the threads and writes what the caches have learnt. */
	close(): Promise<void>;
}

export interface RendererOptions {
	/** Holds the rendered prompts and the highlighted blocks. */
	cacheFolder: string;
	/** The most threads for highlighting; without it one less than the machine has cores. */
	threads?: number;
	/** Without it, everything is looked for. */
	ensured?: EnsuredPrompts;
}

export async function createRenderer(options: RendererOptions): Promise<Renderer> {
	const version = pipelineVersion();
	const promptsPath = join(options.cacheFolder, PROMPTS_FILE);
	const isFirst = !existsSync(promptsPath);
	const cache = openPromptCache(promptsPath, { isOwnWhenNew: true });
	const highlighter = createHighlighter({
		storePath: join(options.cacheFolder, BLOCKS_FILE),
		version,
		threads: options.threads ?? Math.max(1, availableParallelism() - 1),
	});
	if (isFirst) highlighter.begin();

	/** Files with one and the same prompt are common; it is rendered once for all that ask. */
	const making = new Map<string, Promise<RenderedPrompt>>();
	const make = (key: string, request: RenderRequest): Promise<RenderedPrompt> => {
		const begun = making.get(key);
		if (begun !== undefined) return begun;
		const made = renderPrompt(request, highlighter)
			.then((prompt) => {
				cache.write(key, prompt);
				return prompt;
			})
			.finally(() => making.delete(key));
		making.set(key, made);
		return made;
	};

	const limited = createLimit(MOST_AT_ONCE);
	/** Whether all that is in use has been asked of the cache; not when nothing has been asked at all. */
	let isComplete = true;
	let hasBegun = false;
	return {
		render: (request) =>
			limited(async () => {
				hasBegun = true;
				const identity = request.identity ?? identifyPrompt(request);
				const key = requestKey(identity, targetsOf(identity, request.links), version);
				return { key, prompt: cache.read(key) ?? (await make(key, request)) };
			}),
		ensure: (request) =>
			limited(async () => {
				hasBegun = true;
				const identity = request.identity ?? identifyPrompt(request);
				const targets = targetsOf(identity, request.links);
				const known = options.ensured?.get(identity);
				const asked = JSON.stringify(targets);
				if (known?.targets === asked) {
					isComplete = false;
					return known.ensured;
				}
				const key = requestKey(identity, targets, version);
				const { sections, issues } = cache.check(key) ?? (await make(key, request));
				const ensured = { key, sections, issues };
				options.ensured?.set(identity, { targets: asked, ensured });
				return ensured;
			}),
		async close() {
			await highlighter.close();
			cache.close({ dropUnused: hasBegun && isComplete });
		},
	};
}

function requestKey(
	{ digest }: PromptIdentity,
	targets: readonly unknown[],
	version: string
): string {
	return contentKey([version, digest, targets]);
}

async function renderPrompt(
	request: RenderRequest,
	highlighter: Highlighter
): Promise<RenderedPrompt> {
	const { markdown, source, firstLine, whenToUse, links } = request;
	const prompt = await renderText(markdown, { firstLine, links, highlighter, aside: false });
	const use = await renderText(whenToUse, { firstLine: 1, links, highlighter, aside: true });
	return {
		html: narrowHtml(prompt.html),
		whenToUseHtml: narrowHtml(use.html),
		source,
		sections: prompt.sections,
		issues: [...prompt.issues, ...use.issues],
	};
}

interface TextOptions {
	firstLine: number;
	links: LinkResolver;
	highlighter: Highlighter;
	aside: boolean;
}

/** A text that cannot be rendered is shown as it stands, with the reason as an issue. */
async function renderText(
	markdown: string,
	options: TextOptions
): Promise<Pick<WrittenMarkdown, 'html' | 'sections' | 'issues'>> {
	try {
		return await highlightCode(writeMarkdown(markdown, options), options.highlighter);
	} catch (error) {
		const place = { line: options.firstLine, column: 1 };
		const issue = createIssue('render-failed', { reason: reasonOf(error) }, place);
		const html = codeFigure({ language: 'Markdown', meta: null }, text(markdown));
		return { html, sections: [], issues: [issue] };
	}
}

async function highlightCode(
	written: WrittenMarkdown,
	highlighter: Highlighter
): Promise<WrittenMarkdown> {
	if (written.codeBlocks.length === 0) return written;
	const issues = [...written.issues];
	const codes: Html[] = await Promise.all(
		written.codeBlocks.map(async ({ language, meta, code, line }) => {
			const block = await highlighter.highlight(normaliseLanguage(language), code);
			if (block.skipped !== null) {
				const args = { language: language ?? '', reason: block.skipped };
				issues.push(createIssue('highlight-skipped', args, { line, column: 1 }));
			}
			return markLines(block.code, fenceMeta(meta));
		})
	);
	issues.sort((a, b) => a.line - b.line || a.column - b.column);
	return { ...written, html: fillCodeSlots(written.html, codes), issues };
}

function reasonOf(error: unknown): string {
	if (error instanceof RangeError) return 'it is nested too deeply';
	return error instanceof Error ? error.message : String(error);
}
