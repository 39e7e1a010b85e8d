/** How `roster check` prints its report. */
export const CHECK_FORMATS = ['pretty', 'json', 'github', 'sarif'] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];
