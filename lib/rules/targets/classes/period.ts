import {
  STRETCH_BEFORE,
  STRETCH_BEHIND,
  STRETCH_GRANTED,
  STRETCH_OF,
  STRETCH_WITHIN,
} from '../../../lexicon/class-words.ts';
import { AID } from '../../../lexicon/common-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { shape } from '../../../text/pattern.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 连续«3年»给予补助, 前«3年»给予80% is how long something is paid. */
const PAID_FOR = byUnit(
  `«[^»]*年»(?:(?:每年)?(?:给予|按|享受|发放|${AID.source}|免)|(?<=[起后]连续«[^»]*»)(?:（[^（）]{1,24}）)?，(?!每?[未无没不达]))`,
);

/** «达到或超过前3年»平均值的98%: what is to be reached stands behind. */
const YEARS_BEFORE = shape`前[^»]{1,4}年»|年»平均`;

/** 近«5年»来, 后«五年»投资, 前«3年»平均值, 连续«两次», 每«2年»一次, «一年»12次, «二年内»合并, «三年»保存率, 入驻后«3年内»，因故退出的，: a stretch of time in which something else is counted or comes about. */
export const period: Reason = {
  name: 'period',
  class: 'quantity',
  pattern: reasonPattern`(?<why>近|(?<![^，；：])后(?!${PAID_FOR})|${STRETCH_BEFORE}|(?<!(?:应当?|须|要|需|将)[^«，。；]{0,2})提前(?!«[^»]*(?:分钟|小时)»)|连续(?!${PAID_FOR})|距离?|满|会期)«[^»]*»|(?<every>每)«[^»]*»(?=[^，。；]{0,30}[次届轮回个倍元扣计]|[为平累内])|(?:前«[^»]*|«[^»]*前[^»]{1,4})年»(?<of>${STRETCH_OF})|后«[^»]*(?:年|个月)内»，(?<followed>(?![对将把])[^，。；应须]{3,40}的)(?=，)|«[^»]*[年月天日周]»(?<behind>来|${STRETCH_BEHIND}|前|后|\d|[^«，。；\d]{0,4}[一二两三四五六\d]{1,2}次)|(?<until>(?<![日满期])前|(?<=(?:发生|形成|取得)[在于][^«，。；]{1,12})前)«[^»]*内»(?![应须必])|(?<![以线路网])(?<last>上)«[^»]*年度»|«[^»]*内»[^«，。；]{0,8}(?<due>到期)|«[^»]*年»(?<each>各|累计|新?增加?\d)|前的?«[^»]*»(?<during>期间)|«[^»]*内»(?<story>(?:乘坐|接触|外出|停留)[^«，。；]{1,24}情况)|前«[^»]*[天日周月]内?»(?<past>至|的|平均|正常|内?，?(?:没有|无|未|离开|有过))|前«[^»]*年内?»(?<won>[^，。；]{0,3}过)|«[^»]*»内?(?<trace>[^«，。；]{0,8}(?:史|轨迹|行程|活动范围)|有(?!关)[^«，。；]{2,24}(?:旅行|旅居|居住|接触)史)|«[^»]*内»[^«，。；、]{0,12}的(?<counted>\d)|«[^»]*年度?内»(?<most>[^«，。；]{0,14}(?:不得?超过|最多|至多)[\d一二两三四五六])|«[^»]*年内»(?<granted>，?给予|${STRETCH_GRANTED})|«[^»]*内»(?<gained>(?:取得|发生|形成)的|，[^«，。；]{2,24}变化的)|(?:^|[，。；：])对«[^»]*[年月]内»(?<whose>[^«，。；]{2,30}的)|«[^»]*内»(?<proof>的?核酸|有效的)|«[^»]*内»(?<sum>以(?:新台币|人民币)?[\d一二三四五六七八九十百])|«[^»]*»(?<reckoned>以[^«，。；]{1,8}日计算)|«[^»]*内»(?<within>${STRETCH_WITHIN}|未)|«[^»]*(?:[年月天]|分钟|小时)»(?<rate>(?!增长|提高|下降|降低)[^«，。；\d]{2,5}率)`,
  applies: ({ amount, word, marked }) =>
    (amount.sort === 'time' || amount.unit === '次') &&
    (word === undefined || YEARS_BEFORE.test(marked)),
};
