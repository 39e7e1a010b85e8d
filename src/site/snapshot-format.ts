import type { CheckedGuide } from '../core/derive/roster.ts';
import type { AgentDocument, RosterEntry } from '../core/schema.ts';

/** What reading the sources has brought, as the integration leaves it for the loader. */
export interface Snapshot {
	/** Sorted by id. */
	entries: RosterEntry[];
	/** Sorted by path. */
	documents: AgentDocument[];
	/** The maintainer's own guides; those with an error are not on the site. */
	guides: CheckedGuide[];
}
