import { describe, expect, test } from 'vitest';
import { createUrls } from '../../../src/core/urls.ts';
import { llmsTxt } from '../../../src/export/llms-txt.ts';
import { robotsTxt } from '../../../src/export/robots-txt.ts';
import { sitemap } from '../../../src/export/sitemap.ts';
import { agentAt } from '../derive/make-entry.ts';
import { rosterOf } from './roster-of.ts';

const SITE = 'https://agents.example.com';
const urls = createUrls('/docs/');
const roster = rosterOf([
	agentAt('data/tuner', { category: { id: 'data', title: 'Data' }, summary: 'Tunes queries.' }),
	agentAt('a/dev'),
	agentAt('b/dev'),
	agentAt('loose', { title: 'Loose [end]\n## not a heading' }),
]);

describe('llms.txt', () => {
	const options = { title: 'Our agents', description: 'What they are for.', urls };

	test('has the parts of llmstxt.org, a section a category, a line an agent', () => {
		expect(llmsTxt(roster, { ...options, site: SITE })).toBe(`# Our agents

> What they are for.

Each link below leads to the file of one agent, a Markdown file with its system prompt.

## a

- [Dev (a/dev)](${SITE}/docs/agents/a/dev.md): Builds interfaces.

## b

- [Dev (b/dev)](${SITE}/docs/agents/b/dev.md): Builds interfaces.

## Data

- [Tuner](${SITE}/docs/agents/data/tuner.md): Tunes queries.

## Others

- [Loose \\[end\\] ## not a heading](${SITE}/docs/agents/loose.md): Builds interfaces.

## Optional

- [agents.json](${SITE}/docs/agents.json): All of this and more as data.
- [agents.schema.json](${SITE}/docs/agents.schema.json): Its JSON Schema.
`);
	});

	test('links from the root of the host when the host is not known', () => {
		expect(llmsTxt(roster, { ...options, site: null })).toContain(
			'[Tuner](/docs/agents/data/tuner.md)'
		);
	});
});

describe('the sitemap', () => {
	test('lists every agent and guide, and a name only when it is a choice', () => {
		const xml = sitemap(roster, { site: SITE, urls, guides: ['start', "it's"] });
		const locations = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location]) => location);
		expect(locations).toEqual(
			[
				'',
				'agents/a/dev/',
				'agents/b/dev/',
				'agents/data/tuner/',
				'agents/loose/',
				'name/dev/',
				'examples/',
				'capabilities/',
				'guides/',
				'guides/start/',
				'guides/it&apos;s/',
			].map((path) => `${SITE}/docs/${path}`)
		);
	});

	test('lists nothing when the host is not known, since half an address is none', () => {
		const xml = sitemap(roster, { site: null, urls, guides: ['start'] });
		expect(xml).not.toContain('<loc>');
		expect(xml).toContain('</urlset>');
	});
});

test('robots.txt lets all be read and names the sitemap where it can', () => {
	expect(robotsTxt({ site: SITE, urls })).toBe(
		`User-agent: *\nAllow: /\n\nSitemap: ${SITE}/docs/sitemap.xml\n`
	);
	expect(robotsTxt({ site: null, urls })).toBe('User-agent: *\nAllow: /\n');
});
