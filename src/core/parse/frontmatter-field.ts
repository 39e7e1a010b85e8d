import type { Place } from '../place.ts';
import type { Agent } from '../schema.ts';

/** Plain data, as the schema takes it for fields. */
export type Json = Agent['extra'][string];

/** One field of the frontmatter, before anything is made of its value. */
export interface FrontmatterField {
	key: string;
	/** Null when nothing is written. A number that would not be written so again is kept as text. */
	value: Json;
	/** A single value as it is written, `1.10` or `yes`, without its quotes; null for collections. */
	text: string | null;
	/** What stands behind ` #` on the last line of an unquoted value; null without any. */
	comment: string | null;
	/** Where the value's text begins. */
	place: Place;
}
