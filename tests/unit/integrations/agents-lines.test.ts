import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { AgentDocument, RosterEntry } from '../../../src/core/schema.ts';
import { createUrls } from '../../../src/core/urls.ts';
import { agentsJson } from '../../../src/export/agents-json.ts';
import { createAgentsLines } from '../../../src/integrations/agents-lines.ts';
import type { RosterSettings } from '../../../src/site/settings.ts';
import { agentAt, entryOf } from '../derive/make-entry.ts';

const folder = mkdtempSync(join(tmpdir(), 'roster-lines-'));
const path = join(folder, 'lines.bin');
afterAll(() => rmSync(folder, { recursive: true }));

// Of the settings these alone are asked for.
const settings = { base: '/docs/', generator: 'Roster 1' } as RosterSettings;
const documents: AgentDocument[] = [{ path: 'odd.md', reason: 'unreadable', issues: [] }];

describe('agents.json with lines of an earlier one', () => {
	const before = ['a', 'b', 'c', 'd', 'e'];
	test.each([
		['one edited', ['a', 'b', 'c2', 'd', 'e']],
		['the first edited', ['a2', 'b', 'c', 'd', 'e']],
		['the last edited', ['a', 'b', 'c', 'd', 'e2']],
		['the last gone', ['a', 'b', 'c', 'd']],
		['the first gone', ['b', 'c', 'd', 'e']],
		['some gone and some new', ['a', 'c', 'd2', 'e', 'f']],
		['one more at the end', [...before, 'f']],
		['nothing changed', before],
		['all of them new', ['q', 'r']],
		['one left', ['c']],
	])('is what is written without one: %s', (_, names) => {
		noteFile(before);
		expect(remake(names, fileOf(before))).toBe(fileOf(names));
	});

	test('is left to the page where another file lies, or lines are of another version', () => {
		noteFile(before);
		expect(remake(before, `${fileOf(before)} `)).toBeNull();
		expect(remake(before, null)).toBeNull();
		expect(remake(before, fileOf(before), '2')).toBeNull();
	});

	test('is left to the page when there are no agents', () => {
		noteFile(before);
		expect(remake([], fileOf(before))).toBeNull();
	});
});

function noteFile(names: readonly string[]): void {
	linesOf(names).note(Buffer.from(fileOf(names)));
}

function remake(names: readonly string[], earlier: string | null, version?: string): string | null {
	const bytes = earlier === null ? null : Buffer.from(earlier);
	return linesOf(names, version).remake(bytes)?.toString() ?? null;
}

function linesOf(names: readonly string[], version = '1'): ReturnType<typeof createAgentsLines> {
	const snapshot = { entries: entriesOf(names), documents, guides: [] };
	return createAgentsLines(snapshot, { path, version, settings });
}

function fileOf(names: readonly string[]): string {
	const entries = new Map(entriesOf(names).map((entry) => [entry.agent.id, entry]));
	const urls = createUrls(settings.base);
	return agentsJson({ entries, documents }, { ...settings, urls });
}

/** The second letter of a name stands for what its file says. */
function entriesOf(names: readonly string[]): RosterEntry[] {
	return names.map((name) => {
		const agent = agentAt(`team/${name.charAt(0)}`, { summary: `“${name}”\nnaïve` });
		return { ...entryOf(agent), digest: name };
	});
}
