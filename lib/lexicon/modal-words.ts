import modalWordsJson from '../../seeds/lexicon/modal-words.json' with { type: 'json' };
import type { ModalWords } from '../model/modal-words.ts';
import { anyOf } from '../text/pattern.ts';

/** Words that make a sentence bind somebody, and words that look like it. */
export const modalWords: ModalWords = modalWordsJson;

/** 负责人才工作, 负责人员搜救: tells of a duty, and of no 负责人. */
export const DUTY_TO_PEOPLE = anyOf(modalWords.must.filter((word) => word.startsWith('负责人')));
