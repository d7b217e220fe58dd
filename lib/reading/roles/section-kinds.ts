import { actionVerbs } from '../../lexicon/action-verbs.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { GRASP } from '../../lexicon/measure-words.ts';
import { LIST_WORK } from '../../lexicon/notice-words.ts';
import { sectionNames } from '../../lexicon/section-names.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf } from '../../text/pattern.ts';
import { remembering } from './remembering.ts';

/** What an order begins with, where a name may stand as well; source of a pattern. */
export const orderVerb = () => anyOf([...actionVerbs().adverbs, ...actionVerbs().verbs]).source;

/** 总体要求, 主要目标: a section so called explains. */
export const isTellingName = perModel(() => remembering(named(sectionNames.tells)));

/** 申报条件, 支持对象: a section so called lists things; 公共数据目录管理 is about a list, and is none. */
export const isListName = perModel(() =>
  remembering(named(sectionNames.lists, `(?!${LIST_WORK.source})`)),
);

/** A heading that holds one of the names, and is no order about it: 主要发展目标, 整治工作的指导思想, 评审原则, but not 明确发展目标. */
function named(names: readonly string[], behind = ''): RegExp {
  const source = anyOf(names).source + behind;
  return byUnit(
    `^${source}|^.{2}${source}$|^(?!.{0,6}${GRASP.source}).{2,20}的(?:${source}|原则)$|^(?!${orderVerb()})(?:.*?${source}|(?!.{0,6}${GRASP.source}).{2,8}原则$)`,
  );
}
