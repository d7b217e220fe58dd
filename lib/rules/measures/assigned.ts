import { LABEL_OF_TASK } from '../../lexicon/body-words.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { BEARS, LIKE_BODY } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf, pattern } from '../../text/pattern.ts';
import { orders } from './says.ts';

const LABEL = byUnit(
  `[（(〔【][^（()）]{0,8}${LABEL_OF_TASK.source}[^（()）：:]{0,8}(?:单位|部门|处室|领导|人)[：:]`,
);
const VERB_AT_END = byUnit(`${BEARS.source}[^（()）]{0,6}[）)〕】]。?$`);
const ENDS_LIKE_BODY = byUnit(
  `[^（()）、，；/]{1,16}(?:[局委厅办部处室署院会]|${LIKE_BODY.source})`,
);
const BODY = perModel(({ bodies }) => byUnit(`${ENDS_LIKE_BODY.source}|${anyOf(bodies).source}`));

/** （责任单位：省财政厅）, （省商务厅牵头，合肥海关配合）, （市统计局、市水利局）: the passage says who bears its task. */
export const assigned = orders(
  'assigned',
  perModel(
    () =>
      pattern`${LABEL}|${VERB_AT_END}|[（(](?!以下|含|包括|不含|除)${BODY()}(?:[、，；/]${BODY()}){0,30}[）)]。?$`,
  ),
);
