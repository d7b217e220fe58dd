import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const yieldsExamples: Examples<MeasureValue> = {
  finds: [
    [
      '对其他违法行为，法律、法规已有法律责任规定的，从其规定。',
      '对其他违法行为，法律、法规已有法律责任规定的，从其规定。',
      { act: 'tells' },
    ],
    ['国家另有规定的，依照其规定', '国家另有规定的，依照其规定', { act: 'tells' }],
    [
      '本措施与上级政策不一致的，按上级政策执行。',
      '本措施与上级政策不一致的，按上级政策执行。',
      { act: 'tells' },
    ],
    [
      '奖励如与其他文件相抵触，以省级文件为准；已获同类补助的，不再享受奖励。',
      '奖励如与其他文件相抵触，以省级文件为准；已获同类补助的，不再享受奖励。',
      { act: 'tells' },
    ],
  ],
  ignores: [
    '有关部门应当及时开放数据。法律、法规另有规定的，从其规定。',
    '国家另有规定的，从其规定执行',
    '账目与实物不一致的，按程序上报；限期整改到位。',
  ],
};
