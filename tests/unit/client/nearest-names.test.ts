import { describe, expect, test } from 'vitest';
import { nearestNames } from '../../../src/client/nearest-names.ts';

const AGENTS = [
	'ops/kubernetes-specialist',
	'ops/terraform-engineer',
	'design/ui-designer',
	'quality/code-reviewer',
].map((id) => ({ id, title: id }));

describe('the agents nearest to a wrong address', () => {
	test.each([
		['a slip of the pen', 'agents/ops/kubernets-specialist/', ['ops/kubernetes-specialist']],
		['another folder', 'agents/platform/terraform-engineer/', ['ops/terraform-engineer']],
		['a link by name', 'name/code-review/', ['quality/code-reviewer']],
		['the raw twin', 'agents/design/ui-designr.md', ['design/ui-designer']],
		['nothing like it', 'agents/zzzzzzzzzz/', []],
		['nothing at all', '', []],
	])('are found for %s', (_, path, ids) => {
		expect(nearestNames(path, AGENTS).map(({ id }) => id)).toEqual(ids);
	});

	test('are found at once for an endless address', () => {
		expect(nearestNames(`agents/${'a'.repeat(100_000)}`, AGENTS)).toEqual([]);
	});
});
