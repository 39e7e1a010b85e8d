import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { formatIssuesAsSarif } from '../../../src/cli/check-sarif.ts';
import { ISSUES } from '../../../src/core/issues.ts';
import { reportOfEach } from './check-report-of.ts';

const text = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);

/** What the standard demands of the properties that are used; no other may stand there. */
const SarifLog = z.strictObject({
	$schema: z.url(),
	version: z.literal('2.1.0'),
	runs: z.tuple([
		z.strictObject({
			tool: z.strictObject({
				driver: z.strictObject({
					name: z.string().min(1),
					version: z.string().min(1),
					rules: z.array(
						z.strictObject({
							id: z.string().min(1),
							shortDescription: text,
							help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
							defaultConfiguration: z.strictObject({ level }),
						})
					),
				}),
			}),
			columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
			results: z.array(
				z.strictObject({
					ruleId: z.string().min(1),
					ruleIndex: z.number().int().nonnegative(),
					level,
					message: text,
					locations: z.tuple([
						z.strictObject({
							physicalLocation: z.strictObject({
								artifactLocation: z.strictObject({ uri: z.string().min(1) }),
								region: z.strictObject({
									startLine: z.number().int().min(1),
									startColumn: z.number().int().min(1),
								}),
							}),
						}),
					]),
				})
			),
		}),
	]),
});

const log = SarifLog.parse(JSON.parse(formatIssuesAsSarif(reportOfEach())));
const [{ tool, results }] = log.runs;

describe('a SARIF log', () => {
	test('has a rule for every issue code, with help in words and its level', () => {
		const { rules } = tool.driver;
		expect(rules.map(({ id }) => id)).toEqual(Object.keys(ISSUES));
		for (const { id, help, shortDescription } of rules) {
			expect(shortDescription.text).not.toBe(id);
			expect(help.markdown).toContain('Mend: ');
			expect(help.markdown).not.toMatch(/\n#{1,3} [^\n]*`/);
		}
		expect(rules.find(({ id }) => id === 'decode-bom')?.defaultConfiguration.level).toBe('note');
	});

	test('names the rule, the level and the place of each result', () => {
		expect(results.map((result) => [result.ruleId, result.level])).toEqual([
			['description-missing', 'error'],
			['frontmatter-colon', 'warning'],
			['decode-bom', 'note'],
		]);
		for (const { ruleId, ruleIndex } of results) {
			expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
		}
		expect(results[0]?.locations[0].physicalLocation.region).toEqual({
			startLine: 3,
			startColumn: 14,
		});
	});

	test('writes paths as relative references', () => {
		const uris = results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri);
		expect(uris).toEqual(['agents/a%2C%20b%3A%20100%25.md', 'agents/%C3%BC%20b.md', 'a.md']);
		for (const uri of uris) expect(new URL(uri, 'file:///x/').protocol).toBe('file:');
	});
});
