/** The terms of a text: of each the number of its writing, and its weight. */
export type TermRow = Uint32Array<ArrayBuffer>;

/** Numbers that one term takes. */
export const TERM_STEP = 2;
