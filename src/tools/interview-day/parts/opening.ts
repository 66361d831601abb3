/** The share of slots in which too many may come, until the reader says another. Guides quote what it advises. */
export const crowdedAccepted = 0.2;
