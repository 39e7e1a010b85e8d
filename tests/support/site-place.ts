import { hash } from 'node:crypto';
import { join } from 'node:path';
import { createStaging } from '../../src/cli/staging.ts';
import { readEarlierSite } from '../../src/integrations/earlier-site.ts';
import { MARKER_FILE } from '../../src/integrations/site-marker.ts';
import { writeSiteNotes } from '../../src/integrations/site-notes.ts';
import { createSiteWriter, type MadeSite } from '../../src/integrations/site-writer.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Text of each file by its path. */
export type SiteTexts = Readonly<Record<string, string>>;

/** A place for a site of few files, into which they come as those of `roster build` do. */
export class SitePlace {
	readonly home = temporaryFolder({ 'outside/kept.txt': 'kept' });
	readonly out = join(this.home, 'dist');
	readonly outside = join(this.home, 'outside');
	version = 'version';

	/** @param beforePublishing - Is called when all is made. */
	async build(texts: SiteTexts, beforePublishing = (_: string) => {}): Promise<MadeSite> {
		const staging = createStaging(this.out);
		try {
			await staging.takeTurn(() => {});
			const earlier = readEarlierSite(this.home, this.out, this.version);
			const writer = createSiteWriter(staging.folder, earlier);
			for (const [file, text] of Object.entries({ ...texts, [MARKER_FILE]: '{}' })) {
				// Of a file that is drawn every time nothing tells what it was made from.
				const key = file.endsWith('.json') ? null : hash('sha256', text);
				if (key !== null && writer.reuse(file, key)) continue;
				writer.write(file, Buffer.from(text), key);
			}
			const site = writer.finish();
			beforePublishing(staging.folder);
			staging.publish(site);
			writeSiteNotes(this.home, this.out, { version: this.version, ...site });
			return site;
		} finally {
			staging.dispose();
		}
	}
}

/** As `listTexts` lists the place of such a site. */
export function treeOf(texts: SiteTexts): Record<string, string | null> {
	const tree: Record<string, string | null> = { [MARKER_FILE]: '{}' };
	for (const [file, text] of Object.entries(texts)) {
		for (let end = file.indexOf('/'); end !== -1; end = file.indexOf('/', end + 1))
			tree[file.slice(0, end)] = null;
		tree[file] = text;
	}
	return tree;
}
