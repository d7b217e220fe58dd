import { bodyEndings } from '../../lexicon/body-endings.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { handingDown } from '../../lexicon/handing-down.ts';
import { DEPARTMENT } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf } from '../../text/pattern.ts';
import { beginsAsBody, isBodyName, isRowOfBodies, splitBodies } from './body-name.ts';
import { compact } from './compact.ts';
import { endsAsPolicy } from './title-ending.ts';

const BEFORE_VERB = byUnit(
  `^(?<names>.{2,200}?)(?=${anyOf(['关于', ...handingDown.verbs]).source}|(?:[令函]|[公通]\\s?告)(?:\\s?[(（].{2,20}[)）]|第号)?$)`,
);
/** Names that open a title without a verb behind them: …人民政府突发事件应急预案, …局2022年…要点. */
const BEFORE_NOUN = perModel(() =>
  byUnit(
    `^(?<names>\\p{Script=Han}{2,40}?(?:人民政府(?:办公厅|办公室)?(?!网站|所属|各|组成)|${anyOf(bodyEndings()).source}(?=\\d{4}年)))`,
  ),
);
/** An office before the rules that it made for its own work: 某市人力资源和社会保障局网上政府信息公开实施细则. */
const BEFORE_RULES =
  /^(?<names>\p{Script=Han}{2,30}(?:局|厅|(?<![居村]民|业主)委员会|管委会|街道办事处))/u;
const HANDS_DOWN = byUnit(anyOf(handingDown.verbs).source);
/** Statutes are made by congresses: the office in their title is what they rule. */
const STATUTE = /条例/u;
const AMONG_OTHERS = byUnit(`等[\\d一二三四五六七八九十]{0,3}个?${DEPARTMENT.source}$`);

/** Names of the bodies at the head of a title (`X、Y关于印发…`), clean; [] where it begins with none. `title` may hold blanks. */
export function issuersOfTitle(title: string): string[] {
  for (const pattern of [BEFORE_VERB, BEFORE_NOUN()]) {
    const names = pattern.exec(title.trim())?.groups?.names?.replace(AMONG_OTHERS, '') ?? '';
    if (isRowOfBodies(compact(names))) return splitBodies(names);
  }
  return makerOfRules(title.trim());
}

function makerOfRules(title: string): string[] {
  const office = BEFORE_RULES.exec(title)?.groups?.names ?? '';
  const areRules = endsAsPolicy(compact(title)) && !STATUTE.test(title) && !HANDS_DOWN.test(title);
  return areRules && beginsAsBody(office) && isBodyName(office) ? [office] : [];
}

/** Does the title name only the first of several issuers (`科技部等三部门关于…`)? */
export function namesFirstIssuer(title: string): boolean {
  return AMONG_OTHERS.test(compact(BEFORE_VERB.exec(title.trim())?.groups?.names ?? ''));
}
