import type { WayExamples } from '../way-examples.ts';

export const plainLengthExamples: WayExamples = {
  names: [
    ['线上帮办«1分钟»响应', '线上帮办响应时间'],
    ['确有困难的，依法办理延期缴纳税款，最长«不超过3个月»', '延期缴纳税款期限'],
    ['可缓缴失业保险费，缓缴期«最长6个月»', '失业保险费缓缴期'],
  ],
  leaves: [],
};
