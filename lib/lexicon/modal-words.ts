import modalWordsJson from '../../seeds/lexicon/modal-words.json' with { type: 'json' };
import type { ModalWords } from '../model/modal-words.ts';

/** Words that make a sentence bind somebody, and words that look like it. */
export const modalWords: ModalWords = modalWordsJson;
