import type { Way } from './way.ts';
import { among } from './ways/among.ts';
import { assigned } from './ways/assigned.ts';
import { attribute } from './ways/attribute.ts';
import { borne } from './ways/borne.ts';
import { boundedDeed } from './ways/bounded-deed.ts';
import { boundedPart } from './ways/bounded-part.ts';
import { boundedTimes } from './ways/bounded-times.ts';
import { broughtToEnd } from './ways/brought-to-end.ts';
import { byRatio } from './ways/by-ratio.ts';
import { byStandard } from './ways/by-standard.ts';
import { cappedEach } from './ways/capped-each.ts';
import { charged } from './ways/charged.ts';
import { chosenPlace } from './ways/chosen-place.ts';
import { column } from './ways/column.ts';
import { countedTogether } from './ways/counted-together.ts';
import { deducted } from './ways/deducted.ts';
import { doneInRatio } from './ways/done-in-ratio.ts';
import { doneLater } from './ways/done-later.ts';
import { doneTimes } from './ways/done-times.ts';
import { eachHas } from './ways/each-has.ts';
import { eachTime } from './ways/each-time.ts';
import { every } from './ways/every.ts';
import { extension } from './ways/extension.ts';
import { extent } from './ways/extent.ts';
import { forWhom } from './ways/for-whom.ts';
import { forYears } from './ways/for-years.ts';
import { given } from './ways/given.ts';
import { gradePaid } from './ways/grade-paid.ts';
import { invested } from './ways/invested.ts';
import { kept } from './ways/kept.ts';
import { limit } from './ways/limit.ts';
import { listedCase } from './ways/listed-case.ts';
import { margin } from './ways/margin.ts';
import { mayHave } from './ways/may-have.ts';
import { members } from './ways/members.ts';
import { needed } from './ways/needed.ts';
import { nextPlace } from './ways/next-place.ts';
import { nextStage } from './ways/next-stage.ts';
import { ofLabel } from './ways/of-label.ts';
import { ofSubject } from './ways/of-subject.ts';
import { oneMore } from './ways/one-more.ts';
import { ownList } from './ways/own-list.ts';
import { ownSum } from './ways/own-sum.ts';
import { paid } from './ways/paid.ts';
import { paidAlike } from './ways/paid-alike.ts';
import { paidBack } from './ways/paid-back.ts';
import { paidFor } from './ways/paid-for.ts';
import { paidShare } from './ways/paid-share.ts';
import { paidTo } from './ways/paid-to.ts';
import { parallel } from './ways/parallel.ts';
import { partCounted } from './ways/part-counted.ts';
import { partOfWhole } from './ways/part-of-whole.ts';
import { partPaid } from './ways/part-paid.ts';
import { partTaken } from './ways/part-taken.ts';
import { partTimed } from './ways/part-timed.ts';
import { perStep } from './ways/per-step.ts';
import { perUnit } from './ways/per-unit.ts';
import { plainLength } from './ways/plain-length.ts';
import { plainShare } from './ways/plain-share.ts';
import { plainThings } from './ways/plain-things.ts';
import { plainTimes } from './ways/plain-times.ts';
import { planned } from './ways/planned.ts';
import { population } from './ways/population.ts';
import { priced } from './ways/priced.ts';
import { putOff } from './ways/put-off.ts';
import { quorum } from './ways/quorum.ts';
import { rateChanged } from './ways/rate-changed.ts';
import { rent } from './ways/rent.ts';
import { row } from './ways/row.ts';
import { sameWho } from './ways/same-who.ts';
import { setAside } from './ways/set-aside.ts';
import { shareOfBoth } from './ways/share-of-both.ts';
import { shareOfKind } from './ways/share-of-kind.ts';
import { shareOfOwn } from './ways/share-of-own.ts';
import { spared } from './ways/spared.ts';
import { spent } from './ways/spent.ts';
import { spentOn } from './ways/spent-on.ts';
import { standard } from './ways/standard.ts';
import { standardAhead } from './ways/standard-ahead.ts';
import { standardOfEach } from './ways/standard-of-each.ts';
import { standardOfSome } from './ways/standard-of-some.ts';
import { stretch } from './ways/stretch.ts';
import { supply } from './ways/supply.ts';
import { takenFor } from './ways/taken-for.ts';
import { takenOff } from './ways/taken-off.ts';
import { tasksAhead } from './ways/tasks-ahead.ts';
import { upTo } from './ways/up-to.ts';
import { usedFor } from './ways/used-for.ts';
import { withstood } from './ways/withstood.ts';

/** What a number is of decides in which ways its name is looked for; the first that answers wins, and the last always does. */
export const ways = {
  money: [
    column,
    row,
    standardOfEach,
    standardOfSome,
    gradePaid,
    paidAlike,
    listedCase,
    borne,
    forWhom,
    paidTo,
    paidFor,
    takenFor,
    ofSubject,
    takenOff,
    attribute,
    spentOn,
    invested,
    standardAhead,
    priced,
    ownSum,
    ownList,
    parallel,
    oneMore,
    perStep,
    cappedEach,
    paid,
  ],
  share: [
    column,
    row,
    listedCase,
    forWhom,
    borne,
    among,
    quorum,
    ofSubject,
    usedFor,
    setAside,
    paidShare,
    boundedPart,
    partOfWhole,
    partPaid,
    rateChanged,
    charged,
    rent,
    paidBack,
    partTaken,
    margin,
    doneInRatio,
    shareOfKind,
    ownList,
    parallel,
    deducted,
    shareOfOwn,
    shareOfBoth,
    plainShare,
  ],
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
    kept,
    eachTime,
    ownList,
    perStep,
    plainLength,
  ],
  /** 一次: how often something is done. */
  times: [column, sameWho, every, boundedTimes, mayHave, doneTimes, plainTimes],
  things: [
    column,
    byRatio,
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
