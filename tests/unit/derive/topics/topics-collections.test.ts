/**
 * The topics of real agents against labels given by hand before the finder was written; skipped
 * without the folder of collections that ROSTER_COLLECTIONS names. `has` is what an agent truly has,
 * `may` what can be held either way and is not counted; the finder was tuned on the half `tune` alone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findTopics } from '../../../../src/core/derive/topics/find-topics.ts';
import { buildTopicIndex } from '../../../../src/core/derive/topics/topic-index.ts';
import { parseFileOf } from '../../core/parse-fixture.ts';

interface Labels {
	has: string[];
	may: string[];
	half: 'tune' | 'held';
}

const FOLDER = process.env['ROSTER_COLLECTIONS'] ?? '';
const LABELS = JSON.parse(
	readFileSync(new URL('../../../collections/topics.json', import.meta.url), 'utf8')
) as Record<string, Labels>;
const PATHS = Object.keys(LABELS).filter((path) => FOLDER !== '' && existsSync(join(FOLDER, path)));

describe.skipIf(PATHS.length === 0)('the topics of real agents', () => {
	test.for(['tune', 'held'] as const)('are right and complete in the half: %s', (half) => {
		const index = buildTopicIndex();
		let right = 0;
		let wrong = 0;
		let missed = 0;
		for (const path of PATHS) {
			const labels = LABELS[path];
			const parsed = parseFileOf(FOLDER, path);
			if (labels?.half !== half || parsed.kind !== 'agent') continue;
			const found = new Set(
				findTopics(parsed.agent, parsed.prompt.text, index).map(({ id }) => id)
			);
			for (const id of labels.has) {
				if (found.has(id)) right += 1;
				else missed += 1;
			}
			for (const id of found) if (!labels.has.includes(id) && !labels.may.includes(id)) wrong += 1;
		}
		expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
		expect(right / (right + missed)).toBeGreaterThanOrEqual(0.85);
	});
});
