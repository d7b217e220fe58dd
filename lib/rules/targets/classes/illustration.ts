import { type Reason, reasonPattern } from '../reason.ts';

/** （计算举例：某户用水«20吨»，…）, 例如，某企业投资«2亿元»…: a case that is made up to show how it goes. */
export const illustration: Reason = {
  name: 'illustration',
  class: 'quantity',
  pattern: reasonPattern`（[^（）«]{0,8}(?<why>举例|例如|比如|譬如)[^（）«]*«|(?:^|[。；])(?<such>例如|比如|譬如)[^«。；]*«`,
};
