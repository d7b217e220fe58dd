import { type Reason, reasonPattern } from '../reason.ts';

/** 已累计改造«1020处», 截至2020年底…«396条», 上年完成«120家», 目前…«20%»未达标: what is or was so. */
export const past: Reason = {
  name: 'past',
  class: 'quantity',
  pattern: reasonPattern`(?<why>已(?:经)?(?!成熟|有的|纳入|发放|获得|投保)[^«，。；的将]{0,20}|截[至止]|现有|现存|目前|原有|原核定|上年(?:度)?[^«，。；的]{0,8}|去年|以来|据统计|共有|造成|发生)(?![^«。；]{0,60}(?:力争|确保|将|应当|要|不得))[^«。；]{0,60}«`,
};
