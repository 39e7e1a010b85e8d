/** What could be other agents' names: of each its number, and how often prompt and description hold it. */
export type MentionRow = Uint32Array<ArrayBuffer>;

/** Numbers that one name takes. */
export const MENTION_STEP = 3;
