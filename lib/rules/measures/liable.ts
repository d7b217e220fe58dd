import { orders } from './says.ts';

/** 依法承担相应的法律责任, 承担数据质量责任, 依法追究刑事责任: who answers for what. */
export const liable = orders(
  'liable',
  /(?:承担|追究)[^，。；：]{0,24}责任(?!的|者|人|单位|主体)/gu,
);
