import { type Reason, reasonPattern } from '../reason.ts';

/** 处«5000元以上»罚款, 留党察看«2年»: what somebody has to suffer. */
export const penalty: Reason = {
  name: 'penalty',
  class: 'quantity',
  pattern: reasonPattern`(?<why>罚款|罚金|罚锾|滞纳金|违约金|察看|开除|撤职|拘留|徒刑)[^«，。；]{0,6}«|(?<most>罚款)，但?(?:最[高多])?«不|«[^»]*»[^«，。；]{0,8}(?<behind>罚款|罚金|罚锾|滞纳金|违约金)|(?<verb>并?处以?)(?:新台币|人民币)?«|«[^»]*内»(?<barred>不得|不准|不予|禁止)`,
};
