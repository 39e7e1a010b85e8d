/**
 * One build of Roster that says what each stage has taken.
 *
 * node tests/bench/build-once.ts <folder> <out>, with ROSTER_CACHE set
 */
import { boundMemory } from '../../src/cli/bound-memory.ts';
import { loadConfig } from '../../src/cli/load-config.ts';
import { optimizeLate } from '../../src/cli/optimize-late.js';
import { createStaging } from '../../src/cli/staging.ts';
import { outputPlace } from '../../src/integrations/output-place.ts';
import { createSession, type Progress } from '../../src/integrations/session.ts';
import { writeSiteNotes } from '../../src/integrations/site-notes.ts';
import { createWorkspace } from '../../src/integrations/workspace.ts';
import { writeSite } from '../../src/integrations/write-site.ts';
import type { BuildResult } from './bench-result.ts';
import { type Cost, createLap, processCost } from './process-cost.ts';
import { siteFigures } from './site-figures.ts';

/** What ends when a stage is first told of. */
const ENDS_WITH: Readonly<Record<Parameters<Progress>[0], string>> = {
	read: 'start',
	render: 'read, parse and relate',
	index: 'bundle, search documents',
	draw: 'search words, page keys',
	finish: 'pages',
};
/** The processor time of a child is known once it has been waited for. */
const FAREWELL_MILLISECONDS = 200;

optimizeLate();
const [from = '', out = ''] = process.argv.slice(2);
const stages: Record<string, Cost> = {};
const lap = createLap();
let stage = '';
const finish = (name: string): void => {
	stages[name] = lap();
};

const directory = process.cwd();
const config = await loadConfig({ sources: [from], out }, { directory });
const staging = createStaging(config.out);
await staging.takeTurn(() => {});
const workspace = await createWorkspace(directory);
const bound = boundMemory(workspace.cache);
const session = createSession(config, {
	workspace,
	onProgress(next, done, total) {
		bound(next, done, total);
		if (next === stage) return;
		stage = next;
		finish(ENDS_WITH[next]);
	},
});
await session.prepare();
finish('render and highlight');
const site = await writeSite(session, staging.folder);
finish('rest of the index');
staging.publish(site);
writeSiteNotes(workspace.cache, outputPlace(config.out), site);
session.remember();
staging.dispose();
await workspace.dispose();
finish('publish and note');
await new Promise((resolve) => setTimeout(resolve, FAREWELL_MILLISECONDS));

const result: BuildResult = { whole: processCost(), stages, site: siteFigures(out) };
console.log(JSON.stringify(result));
