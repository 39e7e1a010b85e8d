/** How one agent can be worth seeing from another one, the closest first. */
export const RELATION_KINDS = ['same-text', 'mentions', 'mentioned-by', 'alike'] as const;
