import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathToId } from '../../../src/core/ids.ts';
import { type ParsedFile, parseAgent } from '../../../src/core/parse/parse-agent.ts';
import type { Agent } from '../../../src/core/schema.ts';

export const FIXTURES = fileURLToPath(new URL('../../fixtures/agents/', import.meta.url));

/** Every fixture's path in the folder, with `/` on every machine. */
export function listMarkdown(folder: string): string[] {
	return globSync('**/*.md', { cwd: folder })
		.map((path) => path.replaceAll(sep, '/'))
		.sort();
}

export function parseFileOf(folder: string, path: string): ParsedFile {
	return parseBytes(readFileSync(join(folder, path)), path);
}

export function parseBytes(bytes: Uint8Array, path = 'file.md'): ParsedFile {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return parseAgent({ id: pathToId(path), path, bytes, sha256 });
}

export function parseText(text: string, path?: string): ParsedFile {
	return parseBytes(new TextEncoder().encode(text), path);
}

/** The agent of a frontmatter, written without its fences. */
export function agentOf(frontmatter: string, prompt = 'You work.'): Agent {
	const parsed = parseText(`---\n${frontmatter}\n---\n\n${prompt}\n`);
	if (parsed.kind !== 'agent') throw new Error(`Not an agent: ${parsed.document.reason}`);
	return parsed.agent;
}
