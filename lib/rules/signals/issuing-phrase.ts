import {
  AS_FOLLOWS_KIND,
  ASKED_OF,
  HANDING_WORDS,
  HEREBY,
  ISSUE,
  REQUEST_TO,
  THIS_DOCUMENT,
} from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { Rule } from '../rule.ts';

/** `现印发给你们`, `现将有关事项通知如下`, `请认真贯彻执行`, `请各单位按照方案组织`, `现予公布`: by these words an office hands down or makes known. */
export const issuingPhrase: Rule<null> = {
  name: 'issuing-phrase',
  pattern: byUnit(
    `印发给?你们|现(?:依据|根据)《|[着著]令[:：]|(?<!电话|热线)${HANDING_WORDS.source}|现予以?${ISSUE.source}|特(?:发布|作出?)(?:如下|以下)|予以通报(?:表彰|表扬|批评)|现将[^。，\\n]{2,60}(?:予以(?:通报|公告|通告|公示)|全文公布)|经研究[，,]?决定|决定对[^。\\n]{2,60}予以(?:废止|修改|表彰|撤销)|请(?:${REQUEST_TO.source}|并|,|，|、){0,8}(?:贯彻|遵照|按照|参照)?(?:落实|执行|实施|办理)|请(?:各(?!位)|有关)[^。，\\n]{1,30}?${ASKED_OF.source}|${AS_FOLLOWS_KIND.source}如下|[订制]定之|[订制]定\\s{0,4}本|特此${HEREBY.source}|现发布\\p{Script=Han}{0,4}${HEREBY.source}[:：]|提出(?:以下|如下)\\p{Script=Han}{0,4}${AS_FOLLOWS_KIND.source}|现提出(?:以下|如下)|特制定[^，。：]{2,24}${THIS_DOCUMENT.source}[:：]|制定(?:以下|如下|本)`,
    'g',
  ),
  read: () => ({ value: null }),
};
