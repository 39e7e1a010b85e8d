import type { Urls } from '../core/urls.ts';

/** The parts of the site that the masthead names, in its order; search is found by the finder. */
export const SITE_PARTS = {
	agents: { label: 'Agents', address: (urls: Urls) => urls.home() },
	examples: { label: 'Examples', address: (urls: Urls) => urls.examples() },
	capabilities: { label: 'Capabilities', address: (urls: Urls) => urls.capabilities() },
	guides: { label: 'Guides', address: (urls: Urls) => urls.guides() },
	health: { label: 'Health', address: (urls: Urls) => urls.health() },
} as const satisfies Record<string, { label: string; address: (urls: Urls) => string }>;

/** The part a page belongs to. */
export type SitePart = keyof typeof SITE_PARTS | 'search';
