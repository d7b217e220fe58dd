import { AID, GIVE } from '../../../lexicon/common-words.ts';
import { perModel } from '../../../lexicon/current-model.ts';
import { PARTY } from '../../../lexicon/target-words.ts';
import { ANY_UNIT } from '../../../lexicon/units.ts';
import { shape } from '../../../text/pattern.ts';

/** One way in which a cut may have left a name that is plainly none. */
export interface Mend {
  readonly name: string;
  /** What is taken out. */
  readonly pattern: () => RegExp;
}

const GIVEN = shape`(?<=${PARTY})(?:${GIVE})(?=[^的]{2,}(?:${AID}|[金费])$)`;

/** Mends are made in this order; a quotation mark typed as " closes as well as opens. */
export const mends: readonly Mend[] = [
  // A quotation or a title that was opened and not closed: what it says is the name.
  { name: 'opened', pattern: () => /^.*[“‘《](?=[^“”‘’"《》]{2,}$)/u },
  // One that was closed and not opened, and what the sentence does with it: 销量”的要求.
  { name: 'closed', pattern: () => /(?<=^[^“”‘’"《》]{2,})[”’》](?:的[^“”的]{0,6})?$/u },
  // Half a quotation before the name: “三|农”企业担保费率.
  { name: 'half-quoted', pattern: () => /^[^“”‘’"《》]{1,24}[”’》](?=[^“”‘’"《》]{3,}$)/u },
  { name: 'bracket', pattern: () => /(?<=.{3})[（(][^）)]*$/u },
  { name: 'marks', pattern: () => /^[、—+＋/·．，；：。）)]+(?=.{2})|(?<=.{2})[、，；：。]+$/gu },
  {
    name: 'number',
    pattern: perModel(
      () =>
        shape`^(?:\d{1,2}[.．、](?!\d)|[①-⑳]|[（(][\d一二三四五六七八九十]{1,3}[）)]|\d{1,2}(?!${ANY_UNIT()}|[万亿型])(?=\p{Script=Han}{3}))`,
    ),
  },
  // Who is bound, and that: 人民政府必须按照产区销量, 本会应于收到申请后|完成审查期限.
  {
    name: 'bound',
    pattern: () =>
      /^[^“《]{2,24}(?:必须|务必|应当)(?:按照?)?(?=[^分]{3})|^[^“《，应]{1,12}应[于在][^，]{1,14}[后内前起](?=[^分]{4})/u,
  },
  // 5个品目|且不超过20个档次; 市、区两|级重点支持; 所测定的|提高幅度; 其中|职工参保人员上门次数.
  {
    name: 'joint',
    pattern: () =>
      /^(?:且|的|其中(?=.{3})|级(?![差配别联数])|所(?![在属有])[^，的]{2,4}的)(?=.{2})|(?<=.{2})且$|^且$/gu,
  },
  // 加入工作群2.|部署相关工作: an item that begins within its line.
  { name: 'item', pattern: () => /^[^\d，]{0,14}(?<!\d)\d{1,2}[.．](?=\p{Script=Han}{4})/u },
  // 其|就业见习补贴, 该款|产品合同, 其下方且|垂直距离: whose or which has been told.
  {
    name: 'pointing',
    pattern: () =>
      /^(?:其(?![他它余中次实])(?:[^，且]{1,4}且)?|该(?:[款项批](?!目))?|上述|前述)(?=.{3})/u,
  },
  // 但于|公告实施延长期限, 也可以选择由|双方扣除: how the clause goes on from another.
  {
    name: 'onward',
    pattern: () =>
      /^(?:但(?!书)[于在]?|[也还又则亦](?:可以?|应当?|须|能|得以?)(?:选择)?由?|(?:可以选择|得以)由?|可以由)(?=.{3})/u,
  },
  // 自2021届起|求职创业补贴: since when.
  { name: 'since', pattern: () => /^自[^，自]{2,12}起(?=.{4})/u },
  // 退役的|退役军人: the first was of a time that has been cut.
  { name: 'twice', pattern: () => /(?<word>\p{Script=Han}{2,4})的(?=\k<word>)/u },
  // 毕业生|给予|租房补贴: whom it is for, and what.
  {
    name: 'given',
    pattern: () => GIVEN,
  },
  // 各级河长|应|每月巡河, 社区每周宣传|应: that it is to be done so often.
  {
    name: 'modal',
    pattern: () =>
      /(?<=^[^，“《]{2,12})(?:应当?|必?须|需)于?(?=每(?:半?年|季|月|周|日|天))|(?<=.{3}[^供响反效对相回适])应$|(?<=.{3})必?须$/u,
  },
  // 巡访频次|每周: how often has been told as the unit.
  {
    name: 'often',
    pattern: () => /(?<=频次|频率|次数)每(?:半?年|季度?|月|周|日|天)$/u,
  },
  // 用水总量|不超过国家下达指标: how another bound holds it.
  {
    name: 'other-bound',
    pattern: () => /(?<=.{2})不(?:超过|[低少高]于|突破)[^，\d]{2,12}(?:指标|任务|目标|要求)/u,
  },
  // 生育津贴|、满: the first letter of the next item; 全市生产总值比重|2: a footnote's mark.
  {
    name: 'rest',
    pattern: () => /(?<=[^、]{3})、\p{Script=Han}$|(?<=\p{Script=Han}[率量重比额数例值])\d$/u,
  },
  // 贷款利率|减, 人口密度|控制在每平方公里, 失业率|连续四个季度, 合格率|=合格批次/抽检批次×: what leads to the number, and by what formula it is reckoned.
  {
    name: 'leading',
    pattern: () =>
      /(?<=.{2}[率价])[减降增]$|(?<=.{3})(?:达到|控制在)(?:每[^每]{2,4})?$|(?<=\p{Script=Han})(?:连续|[=＝].*)$/u,
  },
];

/** Nearly every name is whole and has none of the marks and words by which a mend knows its case. */
const MAY_NEED_MENDING = shape`[“‘《”’》（(]|^[、—+＋/·．，；：。）)\d①-⑳]|[、，；：。且]$|${GIVE}|^[且的级所其该上前但也还又则亦可得自]|必须|务必|应[当于在]|\d[.．]|的|、.$|次每|率每|数每|[率价][减降增]$|达到$|控制在|达到每|连续$|[=＝]|不[超低少高突]|[应须当需于]每|[应须]$|\d$`;

/** The name without what no name may bear: half a pair of marks, an item's number, a modal verb with its subject. */
export function unbroken(name: string): string {
  if (!MAY_NEED_MENDING.test(name)) return name;
  return mends.reduce((words, { pattern }) => words.replace(pattern(), ''), name);
}
