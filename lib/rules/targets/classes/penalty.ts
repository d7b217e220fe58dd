import { FINE, PUNISHMENT } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 处«5000元以上»罚款, 留党察看«2年»: what somebody has to suffer. */
export const penalty: Reason = {
  name: 'penalty',
  class: 'quantity',
  pattern: reasonPattern`(?<why>${FINE}(?!(?:金|数|总)?额)|${PUNISHMENT})[^«，。；]{0,6}«|(?<most>罚款)，但?(?:最[高多])?«不|«[^»]*»[^«，。；]{0,8}(?<behind>${FINE})|责令(?<suspends>[^«，。；]{2,30})«[^»]*»，(?:直至|情节)|(?<verb>并?处以?)(?:新台币|人民币)?«|禁止[^«，。；]{0,4}«[^»]*内»|«[^»]*内»(?<barred>不[得准予]|禁止|不再(?:受理|接受|安排|享受))|(?<vows>承诺)[^«。；应]{0,24}«[^»]*年内»不|(?<taken>取消)(?:[^«。；]{0,24}«[^»]*内»[^«，。；]{0,16}资格|[^«，。；]{0,16}资格«)`,
};
