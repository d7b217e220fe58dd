import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

test.each([
  [
    '对规上企业（含配套企业，下同）给予补助，每家不超过10万元。',
    '对规上企业（含配套企业，下同）给予补助',
  ],
  [
    '严格执行省工业和信息化厅等四部门联合印发的中小企业划型标准规定及其配套措施（工信部联企业〔2011〕300号，以下简称规定）。',
    '严格执行省工业和信息化厅等四部门联合印发的中小企业划型标准规定及其配套措施',
  ],
  ['在汛期，水库管理单位应当每日巡查，发现险情及时报告。', '在汛期，水库管理单位应当每日巡查'],
  ['本办法施行后，原有规定停止执行，以本办法为准。', '本办法施行后，原有规定停止执行'],
  ['未按期申报的，视为放弃，不再受理。', '未按期申报的，视为放弃'],
  ['组织企业自查，发现问题及时整改。', '组织企业自查'],
])(
  '%s is called by what it says first, with the case that this is for and with no bracket cut',
  (said, heading) => {
    const text = `关于加强管理的通知\n各镇人民政府：\n现就有关事项通知如下：\n一、重点任务\n（一）${said}\n（二）加强宣传引导。`;
    expect(read({ text }).measures[0]?.heading).toBe(heading);
  },
);
