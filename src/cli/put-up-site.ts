import { noteSite, sparePath } from '../integrations/earlier-site.ts';
import type { RosterSession } from '../integrations/session.ts';
import { type WrittenSite, writeSite } from '../integrations/write-site.ts';
import type { Staging } from './staging.ts';

/** Writes the site of a prepared session, swaps it in, and keeps what the next build can use. */
export async function putUpSite(session: RosterSession, staging: Staging): Promise<WrittenSite> {
	const { cache } = session.workspace;
	const { out } = session.config;
	const spare = sparePath(cache, out);
	staging.takeSpare(spare);
	const site = await writeSite(session, staging.folder);
	staging.publish(session.settings);
	await noteSite(cache, out, site);
	// Copies would all have to be made again.
	if (!site.hasCopies) staging.keepSpare(spare, site.files.keys());
	return site;
}
