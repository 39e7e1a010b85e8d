import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ConfigError } from '../integrations/config-error.ts';
import { INDEX_FOLDER } from '../integrations/write-site.ts';
import { openIndexFolder } from '../search/open-index-folder.ts';
import { AGENTS_FILE } from '../search/search-tables.ts';
import { readConfig } from './load-config.ts';
import { findAgents } from './search-findings.ts';
import { searchReport } from './search-report.ts';
import type { SiteOptions } from './site-options.ts';

/** As `grep`: nothing found is not a fault of the call, but a script can tell it. */
const EXIT_NOTHING = 1;
const RESULTS_SHOWN = 10;

export interface SearchOptions extends SiteOptions {
	/** How many results are shown. */
	limit?: number;
	json?: boolean;
}

/** Asks a built site as its search page would, and prints the best agents with the reasons. */
export async function search(words: readonly string[], options: SearchOptions): Promise<void> {
	const directory = process.cwd();
	const { site, limit = RESULTS_SHOWN } = options;
	const folder = resolve(directory, site ?? (await configuredOut(directory, options)));
	const indexFolder = join(folder, INDEX_FOLDER);
	if (!existsSync(join(indexFolder, AGENTS_FILE))) {
		throw new ConfigError(
			`There is no site with a search index in ${relative(directory, folder) || folder}.`,
			'Build one first, or name its folder: roster search "slow queries" --site dist'
		);
	}
	const query = words.join(' ');
	const findings = await findAgents(await openIndexFolder(indexFolder), { query, limit });
	console.log(options.json ? JSON.stringify(findings, null, 2) : searchReport(findings));
	if (findings.total === 0) process.exitCode = EXIT_NOTHING;
}

async function configuredOut(directory: string, options: SearchOptions): Promise<string> {
	return (await readConfig({}, { directory, configFile: options.config })).out;
}
