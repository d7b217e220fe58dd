import { orders } from './says.ts';

/** 扣除额扣除不完的，不能结转以后年度; 住房租金支出只能由一方扣除: what one may not do, said without 不得. */
export const cannot = orders(
  'cannot',
  /(?:只能|不能(?!按[期时]|及时|正常|满足|适应))[^，。；的]{2,30}(?=[。；]|$)/gu,
);
