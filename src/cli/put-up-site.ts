import { outputPlace } from '../integrations/output-place.ts';
import type { RosterSession } from '../integrations/session.ts';
import { writeSiteNotes } from '../integrations/site-notes.ts';
import { type WrittenSite, writeSite } from '../integrations/write-site.ts';
import type { Staging } from './staging.ts';

/** Makes the site of a prepared session, puts it in its place, and notes what the next build can use. */
export async function putUpSite(session: RosterSession, staging: Staging): Promise<WrittenSite> {
	const { config, workspace } = session;
	const site = await writeSite(session, staging.folder);
	staging.publish(site);
	writeSiteNotes(workspace.cache, outputPlace(config.out), site);
	return site;
}
