/** The five yes-or-no powers an agent can have; MCP servers are a list beside them. */
export const ACCESS_KINDS = ['read', 'edit', 'run', 'web', 'delegate'] as const;

export type AccessKind = (typeof ACCESS_KINDS)[number];
