import { FINE, PUNISHMENT } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 处«5000元以上»罚款, 留党察看«2年»: what somebody has to suffer. */
export const penalty: Reason = {
  name: 'penalty',
  class: 'quantity',
  pattern: reasonPattern`(?<why>${FINE}(?!(?:金|数|总)?额)|${PUNISHMENT})[^«，。；]{0,6}«|(?<most>罚款)，但?(?:最[高多])?«不|«[^»]*»[^«，。；]{0,8}(?<behind>${FINE})|(?<verb>并?处以?)(?:新台币|人民币)?«|«[^»]*内»(?<barred>不得|不准|不予|禁止)`,
};
