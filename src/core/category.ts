import { readableHeading } from './readable-title.ts';
import type { Category } from './schema.ts';
import { slugify } from './slugify.ts';

/** Folders that hold agents of every kind and so say nothing about one. */
const CONTAINERS = new Set([
	'agent',
	'agents',
	'categories',
	'category',
	'chatmodes',
	'packages',
	'plugin',
	'plugins',
	'src',
	'sub-agents',
	'subagents',
]);

const NUMERIC_PREFIX = /^\d+[-_. ]+(?=.)/;
const IN_WORDS = /\s/;

/**
 * The category of an agent: what its frontmatter says, else the folder it lies in. Folders that only
 * contain (`agents`, `plugins`, `.claude`) are passed over, and numbers that only sort are cut.
 *
 * @example pathToCategory('categories/01-core-development/api-designer.md', undefined)
 * // → { id: 'core-development', title: 'Core development' }
 */
export function pathToCategory(path: string, frontmatterCategory: unknown): Category | null {
	const declared = typeof frontmatterCategory === 'string' ? split(frontmatterCategory) : [];
	const segments = declared.length > 0 ? declared : split(path).slice(0, -1).filter(isTelling);
	const names = segments.map((segment) => segment.replace(NUMERIC_PREFIX, ''));
	const last = names.at(-1);
	if (last === undefined) return null;
	return {
		id: names.map(slugify).join('/'),
		title: IN_WORDS.test(last) ? last : readableHeading(last),
	};
}

function split(path: string): string[] {
	return path
		.split('/')
		.map((segment) => segment.trim())
		.filter(Boolean);
}

function isTelling(segment: string): boolean {
	return !segment.startsWith('.') && !CONTAINERS.has(segment.toLowerCase());
}
