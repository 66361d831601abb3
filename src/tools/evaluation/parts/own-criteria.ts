/** Criteria beside those of the role: the eighth of an account manager, and one of the reader's own. */
export const ownCriteria = ["clients-kept", "own"] as const;
