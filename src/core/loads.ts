/** How a host takes a file: as it stands, with faults that it overlooks, or not at all. */
export const LOADS = ['valid', 'tolerated', 'dropped'] as const;
