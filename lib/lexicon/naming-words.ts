import namingWordsJson from '../../seeds/lexicon/naming-words.json' with { type: 'json' };
import type { NamingWords } from '../model/naming-words.ts';
import { anyOf, endsWithAny } from '../text/pattern.ts';

const words: NamingWords = namingWordsJson;

/** 总体, 原则上: between what is measured and its number. */
export const LINK_WORD = anyOf(words.link);
/** Whether words end with 技能, 许可: no word that leads to a number. */
export const endsLikeLink = endsWithAny(words.likeLink);
/** 再生, 在校: no word that only leads to a name. */
export const LIKE_LEAD = anyOf(words.likeLead);
/** 覆盖率: says nothing without what it is of. */
export const BARE_MEASURE = anyOf(words.bareMeasure);
/** 总产量: an amount of what is told elsewhere. */
export const BARE_AMOUNT = anyOf(words.bareAmount);
/** 房租: what a tenant pays. */
export const RENT = anyOf(words.rent);
/** 免收: not to charge. */
export const SPARE = anyOf(words.spare);
/** 免收, 缓缴, 收取: to spare, to charge less or later, and to charge. */
export const SPARE_OR_CHARGE = anyOf([...words.spare, ...words.ease, ...words.charge]);
/** 收取: to charge. */
export const CHARGE = anyOf(words.charge);
/** 费, 税: last letters of what is charged. */
export const CHARGES = anyOf(words.charges);
/** 确定, 执行: what is done with a sum that has been told. */
export const SETTLE = anyOf(words.settle);
/** 按1%收取, 按50%执行: what is done with a share. */
export const SETTLE_OR_CHARGE = anyOf([...words.settle, ...words.charge]);
/** 办理, 披露: behind a time by which it is put off, what is done later. */
export const DONE_LATER = anyOf(words.doneLater);
/** 审批: what offices do within a time. */
export const HANDLE = anyOf(words.handle);
/** 参加: what those do who are paid for it. */
export const DEED = anyOf(words.deed);
/** 整治: to change what there is. */
export const REWORK = anyOf(words.rework);
/** 部门, 申请人: last letters of who acts. */
export const OFFICE = anyOf(words.office);
/** 返还: what is paid after a standard. */
export const REPAID = anyOf(words.repaid);
/** 当地: where a standard is taken from. */
export const LOCALITY = anyOf(words.locality);
/** 人均: what a standard is the mean of. */
export const MEAN_OF = anyOf(words.mean);
/** 重点任务: a heading that any notice may have. */
export const PLAIN_HEADING = anyOf(words.plainHeading);
/** 农村: a kind of place. */
export const AREA = anyOf(words.area);
/** 园, 户: last letters of a name that only says of whom or what sort. */
export const KIND_END = anyOf(words.kindEnd);
/** 方便: a verb behind a thing that tells what it is for. */
export const PURPOSE = anyOf(words.purpose);
/** 便利店: no word that tells what a thing is for. */
export const LIKE_PURPOSE = anyOf(words.likePurpose);
/** 工程: last letters of the heading of a programme, whose paragraph lists its tasks. */
export const PROJECT = anyOf(words.project);
/** 采用: of what kind so large a share is, behind it. */
export const IS_OF_KIND = anyOf(words.isOfKind);
/** 距离, 间隔: how far something is, which says nothing without what it is of. */
export const EXTENT = anyOf(words.extent);
/** 列入, 入选: somebody comes into a list. */
export const ENTER = anyOf(words.enter);
/** 列入, 获评: somebody is honoured. */
export const HONOUR = anyOf([...words.enter, ...words.honour]);
/** 产量, 排放总量: what of all the things of a list is measured. */
export const END_OF_THINGS = anyOf(words.endOfThings);
/** 小学, 公办: of which part of a whole. */
export const PART_KIND = anyOf(words.partKind);
/** 幼儿园, 农村, 小学: the end of a name that only says which part of a whole. */
export const PART_KIND_END = anyOf([...words.kindEnd, ...words.area, ...words.partKind]);
