import { NOTE_LABEL } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { tells } from './says.ts';

/** 数据来源：…, 注：…: a remark on what stands before it. */
export const note = tells(
  'note',
  byUnit(`^[^。；]{2,60}。?（略）。?$|^[（(]?(?:${NOTE_LABEL.source}|注释?)[：:]`, 'g'),
);
