import { shape } from '../../text/pattern.ts';
import type { Quantity } from './quantity.ts';

/** 月最低工资标准：一类地区2490元；: what is laid down in a list whose items ； parts. */
const LABEL = shape`(?:^|[，。；、])(?<label>[^，。；：、]{2,20}(?:标准|价格?|[费金额度]|津贴|补[贴助]))(?:为|如下|分别为)?：[^：。]*；$`;
const REACH = 160;

/** 月最低工资标准： over the second item of 月最低工资标准：一类地区2490元；二类地区«2260元»; '' where no list is. */
export function labelOver({ passage: { text }, offset }: Quantity): string {
  if (text.charAt(offset - 1) !== '；') return '';
  const { label } = LABEL.exec(text.slice(Math.max(0, offset - REACH), offset))?.groups ?? {};
  return label === undefined ? '' : `${label}：`;
}
