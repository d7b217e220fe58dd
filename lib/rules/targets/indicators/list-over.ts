import type { Span } from '../../../model/span.ts';
import { shape } from '../../../text/pattern.ts';
import type { Passage } from '../../rule.ts';
import { type ListedCase, listedCaseAt } from './case-list.ts';
import { caseOver } from './case-over.ts';
import { subjectOf } from './subject.ts';

/** What is told of the list or the provision in which a number stands, looked for when it is asked for. */
export interface ListOver {
  /** What is listed, of which its clause gives one: 收费标准 of 医疗收费标准：床位费□，护理费; '' where there is no such list. */
  readonly standard: string;
  /** The case that the number answers, of a list of them under one label; null where there is no such list. */
  readonly listed: ListedCase | null;
  /** The label nearest before the number up to 。: 婴幼儿照护服务托位 of 2.婴幼儿照护服务托位：3月底前新增100个；; '' where none is. */
  readonly item: string;
  /** The payment or charge with which the provision begins: 搬迁补助金 of 第十四条 搬迁补助金，以…; '' where it begins with none. */
  readonly subject: string;
  /** The clause before its own as it is written, with its amounts, where that tells a case: 距离三十公里以上者; '' where it tells none. */
  readonly condition: string;
  /** The case by whose amount what is paid is told from others: 年纳税额100万元以上; '' where none is. */
  readonly sized: string;
}

/** Looks over the words of a passage from the beginning of a sentence up to the number in it. */
export function listOver(passage: Passage, span: Span): ListOver {
  return new Over(passage, span);
}

class Over implements ListOver {
  readonly #passage: Passage;
  readonly #span: Span;
  /** The words before the number; '' where they have no colon, behind which alone anything is listed. */
  readonly #near: string;

  constructor(passage: Passage, span: Span) {
    this.#passage = passage;
    this.#span = span;
    const near = passage.text.slice(Math.max(0, span.to - REACH), span.to);
    this.#near = near.includes('：') ? near : '';
  }

  get standard(): string {
    return LISTED_UNDER.exec(this.#near)?.groups?.standard ?? '';
  }

  get listed(): ListedCase | null {
    return listedCaseAt(this.#passage.text, this.#span.to, this.#passage.opening);
  }

  get item(): string {
    return ITEM.exec(this.#near)?.groups?.item ?? '';
  }

  get subject(): string {
    return subjectOf(this.#passage);
  }

  get condition(): string {
    const { from, to } = this.#span;
    return CASE_BEFORE.exec(this.#passage.text.slice(from, to))?.groups?.condition ?? '';
  }

  get sized(): string {
    return caseOver(this.#passage.text, this.#span);
  }
}

const REACH = 120;

/** 医疗费结算标准：…: what a list gives for one after the other, and goes on with behind its first sentence. */
const LISTED_UNDER = shape`(?<standard>(?:\p{Script=Han}{2}费)?\p{Script=Han}{2}(?:经费标准|(?<![经收])费标准|标准|价格|额度))(?:为|是|如下|分别为)?：(?:[^：。]*\d[^：。、，]{1,4}[、，][^：。]*\d[^：。]{1,6}。[^：。，]{0,60}|[^：。]*)$`;

/** 2.婴幼儿照护服务托位：3月底前新增100个；: with its number, behind the end of the item before. */
const ITEM = shape`(?:^|[。；|\t ])(?:\d{1,2}[.．、]|（[^（）]{1,3}）|[①-⑳])? ?(?<item>[^，。；：（）、\d]{2,20})：[^：。]*$`;

/** 距离三十公里以上未满五十公里者，每月: a case, before a clause on what is due in it; behind a remark, unless it goes on what stands before that. */
const CASE_BEFORE = shape`(?:^|[，；：]|）(?![并且和及或与而])|（(?!含）))(?:[一二三四五六七八九十]{1,3}、)?(?<condition>(?:[^，；：（）]|（含）){2,60}[者的])，[^，；：]*$`;
