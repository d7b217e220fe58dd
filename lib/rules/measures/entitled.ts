import { orders } from './says.ts';

/** 中央主管机关得视经费发给…: 得, by which Taiwan's statutes empower and entitle; not in 不得, 取得 or 得到. */
export const entitled = orders(
  'entitled',
  /(?<=[\p{Script=Han}）、，])(?<![不取获所使值难觉懂来求赢心见显记省免变晓认舍])得(?=[依视向由于经以委申发就按将予另准为公免再])(?!以|知|当|出)/gu,
);
