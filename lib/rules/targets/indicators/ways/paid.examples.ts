import type { WayExamples } from '../way-examples.ts';

export const paidExamples: WayExamples = {
  names: [
    ['对员工制家政企业，按每人每年«1000元»给予补贴', '员工制家政企业每人每年补贴'],
    ['可申请上岗人员岗位补贴，按照每人每天«100元»的补贴标准发放', '每人每天上岗人员岗位补贴'],
    ['对开展确权融资业务的企业给予贴息，对单家企业的补贴«上限为50万元»', '单家企业确权融资补贴'],
  ],
  leaves: [],
};
