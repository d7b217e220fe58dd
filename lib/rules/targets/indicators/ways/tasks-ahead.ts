import { actionVerbs } from '../../../../lexicon/action-verbs.ts';
import { perModel } from '../../../../lexicon/current-model.ts';
import { PROJECT } from '../../../../lexicon/naming-words.ts';
import { DO } from '../../../../lexicon/target-words.ts';
import { byUnit } from '../../../../text/by-unit.ts';
import { anyOf, shape } from '../../../../text/pattern.ts';
import { CLAUSE_END } from '../clause-end.ts';
import { listInShort } from '../list-in-short.ts';
import { namesNothing, nounBehind } from '../noun.ts';
import { shorten } from '../topic.ts';
import type { Way } from '../way.ts';

/** 2012年起, 今后: leads to the time, and names nothing. */
const LEADS_TO_TIME = shape`^(?:.{0,5}起|今后|未来|在|用)$`;
/** 重点引进和培养, 选拔资助: one verb or several, at the end of the words before an amount. */
const doing = () => {
  const verb = `(?:${DO().source}|${anyOf(actionVerbs().verbs).source})`;
  return `(?<verbs>${verb}(?:[和、并及]?${verb}){0,3})`;
};
const VERBS = perModel(() => byUnit(`${doing()}$`));
/** 引进和培养教练员、裁判员、科研人才□: what is done to a list that stands before the amount. */
const VERBS_OF_LIST = perModel(() =>
  byUnit(`^${doing()}(?<list>[^，□、]{2,}(?:、[^，□、]{2,}){3,})$`),
);
/** 力争, 重点: how it is done. */
const adverbs = () => `(?:${anyOf(actionVerbs().adverbs).source}(?:和|并)?)+`;
const ADVERB = perModel(() => byUnit(`^${adverbs()}(?=.{2})`));
/** 市、区两级大力引进, 在集成电路领域集中攻克: a verb that no list has, behind who does it, where and how. */
const PLAIN_VERB = perModel(() =>
  byUnit(
    `^(?:.*(?:[两各三]级|全[省市县区])|在[^，]{2,16}?)?${adverbs()}(?<verb>\\p{Script=Han}{2,4})$`,
  ),
);
/** The words of the first task up to its amount. */
const FIRST = shape`^(?<lead>[^□，。；]{2,100})□(?<behind>.*)`;
/** So many amounts make a list of tasks, which no single one of them stands for. */
const MANY = 3;
const OF_PROJECT = shape`${PROJECT}$`;
const LONGEST = 16;

/** 培育标杆企业时限 of «3年内»重点培育50家标杆企业: a time that opens a list of tasks, by the first of them or the project they make up. */
export const tasksAhead: Way = {
  name: 'tasksAhead',
  names: ({ around: { own, ahead, heading } }) => {
    if (!opens(own)) return null;
    if (OF_PROJECT.test(heading) && ahead.split('□').length > MANY) return `${heading}时限`;
    const { lead = '', behind = '' } = FIRST.exec(ahead)?.groups ?? {};
    const listed = VERBS_OF_LIST().exec(lead)?.groups;
    if (listed !== undefined)
      return `${listed.verbs?.replace(ADVERB(), '')}${listInShort({ heading }, listed.list ?? '')}时限`;
    const verbs = verbsOf(lead);
    if (verbs === '') return null;
    const told = listInShort({ heading }, behind.split(THING_END, 1)[0] ?? '').replace(GOES, '');
    const thing = shorten(nounBehind(told), LONGEST);
    return thing.length < 2 ? null : `${verbs}${thing}时限`;
  },
};

/** 优秀青年到国外一流大学攻读学位: where they go is not what is to be done. */
const GOES = shape`(?<=^[^的]{4,})(?:到|赴|前往|参加).{3,}`;
/** What is done, of the words before an amount: 引进和培养 of 重点引进和培养; '' where they name a thing. */
function verbsOf(lead: string): string {
  const known = VERBS().exec(lead)?.groups?.verbs;
  return known?.replace(ADVERB(), '') ?? PLAIN_VERB().exec(lead)?.groups?.verb ?? '';
}

const THING_END = shape`${CLAUSE_END}|[、和及与或]?□`;

function opens(own: string): boolean {
  return namesNothing(own) || LEADS_TO_TIME.test(own);
}
