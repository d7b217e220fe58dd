/** Words of which less than this is left are other words; two earlier tools for legal texts arrived at 0.7 independently. */
export const LEAST_WORDS = 0.7;

/** Where both sides are as they were, the words between them may have been rewritten further. */
export const LEAST_WORDS_IN_PLACE = 0.5;

/** Both sides together (0 to 2) that count as «as they were». */
export const CONTEXT_IN_PLACE = 1.6;

/** The better side (0 to 1) below which surroundings say nothing: unlike Chinese sentences share up to a third of their characters. */
export const LEAST_CONTEXT = 0.5;

/** Places whose ranks differ by less than this are not to be told apart. */
export const TIE = 0.05;

/** Of exact places in strange surroundings, the one ahead by this much is taken: its surroundings were edited, the others' are others. */
export const CLEAR_LEAD = 0.25;
