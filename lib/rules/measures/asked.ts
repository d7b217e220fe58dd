import { pattern } from '../../text/pattern.ts';
import { orders } from './says.ts';

/** 请各单位于6月30日前将名单报市发展改革委。: somebody is asked to do something, as offices ask those whom they may order. */
export const asked = orders(
  'asked',
  pattern`(?<=^|[。；：])请(?:(?:各|有关|相关|你|贵|属地)[^。；，]{1,40}[，于在按将对组根结加做落抓认及指配]|于[^。；，]{2,16}前)`,
);
