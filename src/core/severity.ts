/** How bad an issue is, worst first. `error`: a host will not take the agent as it stands. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];
