/** By what coders are compared: whether each paragraph, or each sentence, was given a code. */
export type CodingUnit = 'paragraph' | 'sentence';
