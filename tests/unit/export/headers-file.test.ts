import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../src/core/content-security-policy.ts';
import { HEADER_RULES, headersOf } from '../../../src/core/response-headers.ts';
import { headersFile } from '../../../src/export/headers-file.ts';

const GUIDE = new URL('../../../src/content/guides/deploying.mdx', import.meta.url);

test('the policy allows nothing but files of the site, and no text as script', () => {
	expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none';/);
	expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'");
	expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
});

test('addresses in the file begin with the base', () => {
	const paths = headersFile('/docs/')
		.split('\n')
		.filter((line) => line.startsWith('/'));
	expect(paths).toEqual(['/docs/*', '/docs/agents/*.md', '/docs/assets/*']);
	expect(headersFile('/')).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none';/);
});

test('a raw copy is text that runs nothing, whatever a browser takes it for', () => {
	const headers = headersOf('agents/team/a.md');
	expect(headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
	expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
	expect(headers.get('Content-Security-Policy')).toMatch(/, default-src 'none'; sandbox$/);
	expect(headersOf('agents/team/a/').has('Content-Type')).toBe(false);
});

test('the guide gives nginx the same headers', () => {
	const guide = readFileSync(GUIDE, 'utf8');
	const values = HEADER_RULES.flatMap(({ headers }) => Object.entries(headers)).filter(
		([name]) => name !== 'Cache-Control'
	);
	for (const [name, value] of values) expect(guide, name).toContain(value);
});
