import * as z from 'zod';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** Words that make a sentence bind somebody, and words that look like it. */
export const modalWordsSchema = z.strictObject({
  about: z.string(),
  /** Forbids: 不得, 严禁. */
  prohibit: wordsSchema,
  /** Obliges: 应当, 必须. */
  must: wordsSchema,
  /** Holds a modal word's characters and is none: 应用, 要求, 负责人. */
  notModal: wordsSchema,
});
export type ModalWords = z.infer<typeof modalWordsSchema>;
