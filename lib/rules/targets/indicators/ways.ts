import type { Way } from './way.ts';
import { assigned } from './ways/assigned.ts';
import { attribute } from './ways/attribute.ts';
import { boundedDeed } from './ways/bounded-deed.ts';
import { boundedTimes } from './ways/bounded-times.ts';
import { broughtToEnd } from './ways/brought-to-end.ts';
import { byRatio } from './ways/by-ratio.ts';
import { byStandard } from './ways/by-standard.ts';
import { chosenPlace } from './ways/chosen-place.ts';
import { column } from './ways/column.ts';
import { countedTogether } from './ways/counted-together.ts';
import { doneLater } from './ways/done-later.ts';
import { doneTimes } from './ways/done-times.ts';
import { eachHas } from './ways/each-has.ts';
import { eachTime } from './ways/each-time.ts';
import { every } from './ways/every.ts';
import { extended } from './ways/extended.ts';
import { extension } from './ways/extension.ts';
import { extent } from './ways/extent.ts';
import { forYears } from './ways/for-years.ts';
import { given } from './ways/given.ts';
import { kept } from './ways/kept.ts';
import { limit } from './ways/limit.ts';
import { listedCase } from './ways/listed-case.ts';
import { mayHave } from './ways/may-have.ts';
import { members } from './ways/members.ts';
import { needed } from './ways/needed.ts';
import { nextPlace } from './ways/next-place.ts';
import { nextStage } from './ways/next-stage.ts';
import { ofLabel } from './ways/of-label.ts';
import { ofSubject } from './ways/of-subject.ts';
import { ownList } from './ways/own-list.ts';
import { partCounted } from './ways/part-counted.ts';
import { partTimed } from './ways/part-timed.ts';
import { perStep } from './ways/per-step.ts';
import { perUnit } from './ways/per-unit.ts';
import { plainLength } from './ways/plain-length.ts';
import { plainThings } from './ways/plain-things.ts';
import { plainTimes } from './ways/plain-times.ts';
import { planned } from './ways/planned.ts';
import { population } from './ways/population.ts';
import { putOff } from './ways/put-off.ts';
import { row } from './ways/row.ts';
import { sameWho } from './ways/same-who.ts';
import { shown } from './ways/shown.ts';
import { spared } from './ways/spared.ts';
import { spent } from './ways/spent.ts';
import { standard } from './ways/standard.ts';
import { strength } from './ways/strength.ts';
import { stretch } from './ways/stretch.ts';
import { supply } from './ways/supply.ts';
import { tasksAhead } from './ways/tasks-ahead.ts';
import { upTo } from './ways/up-to.ts';
import { withstood } from './ways/withstood.ts';
import { worked } from './ways/worked.ts';
import { waysOfMoney } from './ways-of-money.ts';
import { waysOfShares } from './ways-of-shares.ts';

/** What a number is of decides in which ways its name is looked for; the first that answers wins, and the last always does. */
export const ways = {
  money: waysOfMoney,
  share: waysOfShares,
  /** 5个工作日内: by when something is to be done. */
  limit: [tasksAhead, partTimed, broughtToEnd, extension, limit],
  /** 6个月: how long something lasts. */
  length: [
    column,
    row,
    listedCase,
    ofSubject,
    sameWho,
    spent,
    supply,
    forYears,
    given,
    upTo,
    partTimed,
    doneLater,
    putOff,
    standard,
    needed,
    spared,
    worked,
    kept,
    eachTime,
    ownList,
    perStep,
    extended,
    shown,
    plainLength,
  ],
  /** 一次: how often something is done. */
  times: [column, sameWho, every, boundedTimes, mayHave, doneTimes, extended, plainTimes],
  things: [
    column,
    byRatio,
    strength,
    row,
    listedCase,
    byStandard,
    partCounted,
    assigned,
    countedTogether,
    population,
    planned,
    nextStage,
    attribute,
    members,
    stretch,
    boundedDeed,
    ofLabel,
    eachHas,
    nextPlace,
    ownList,
    extent,
    withstood,
    chosenPlace,
    perUnit,
    plainThings,
  ],
} as const satisfies Record<string, readonly Way[]>;
