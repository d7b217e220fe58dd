import { actionVerbs } from '../../lexicon/action-verbs.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { LENGTHEN, RAISE_CEILING } from '../../lexicon/kind-words.ts';
import { ACTING, TOPIC_SAID } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf, pattern, shape } from '../../text/pattern.ts';
import { orders } from './says.ts';

/** Also behind a time by which it is due: 各县6月底前完成验收; not 已于6月底前完成. */
const CLAUSE_START =
  /(?<=^|[。；：，！）”]|\d[.、]|[一二三四五六七八九十][、）]|(?<!已[^。；，]{0,12})(?:[日底末]之?前|(?:工作日|小时|[\d一二三五七十]日|天|周|个月)内)(?![^。；，]{2,14}的))[ \t]*/u;
const BODY_END = byUnit(
  `区|局|委员?会|${ACTING.source}|[委办厅州县]|申[请报领](?:人|者|家庭)|(?<!城)市`,
);
/** 依照本办法, 在5个工作日内: behind who acts, on what ground or by when. */
const BASIS = shape`(?:按照?|依照|依据|根据)[^。；：，、]{2,16}|[在于][^。；：，、]{2,16}[内前下]`;
/** 各部门要, 新区: who acts, up to a modal verb or the end of a body's or place's name; not who no longer has to. */
const SUBJECT = perModel(
  ({ bodies }) =>
    pattern`(?![^。；，]{0,16}(?:不再|无需))[^。；：，、《》]{2,20}(?:(?<![主重需必只])要|应|将|会同|(?<=${BODY_END}|${anyOf(bodies)})(?:${BASIS})?)`,
);
const TOPIC_BEHIND = byUnit(`(?:[按由的应为以]|${TOPIC_SAID.source})`);
const TREATMENT = shape`(?:依法)?对[^。；，]{2,40}(?:进行|开展|实行|实施|(?:逐[一项个]|限期|及时)[^。；，的]{2,8}(?=[。；，]|$))`;

/** 将补正期限延长至15日, 把报销比例由50%提高到60%: what is to be so long or so high. */
const RESET = byUnit(
  `[将把][^。；，]{2,30}(?:${LENGTHEN.source}|${RAISE_CEILING.source}|降低|下调|延长)[到至为](?:每[人年月天日周])?\\d`,
);

/** 发展改革委, 建设部, 建成区, 建设用地: an office or a place whose name begins as an order might. */
const OFFICE = shape`发展(?:和|与)?改革[委局部]|建设[部厅局委](?!门)|建成区|建设用地|申[请报领](?:人(?!才)|者|家庭)`;

/** An adverb or none, and a verb of action; not 考核按以下程序实施: a verb that is what the sentence is about. */
const VERB = perModel(() => {
  const { adverbs, alsoNouns, verbs } = actionVerbs();
  return pattern`${anyOf(adverbs)}{0,4}(?!${anyOf(alsoNouns)}${TOPIC_BEHIND}|${OFFICE})${anyOf(verbs)}`;
});

/** 加强组织领导。, …，进一步优化服务, 对各县进行抽查: a clause that begins with a verb of action, or has one behind its short subject. */
export const action = orders(
  'action',
  perModel(
    () =>
      pattern`${CLAUSE_START}(?:${SUBJECT()})??(?:${TREATMENT}|${RESET}|${VERB()})(?![了过率的])`,
  ),
);
