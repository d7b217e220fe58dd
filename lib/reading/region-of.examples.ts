import type { Origin } from './region-of.ts';

const said = (origin: Partial<Origin>): Origin => ({
  issuers: [],
  docNumber: null,
  title: null,
  urls: [],
  ...origin,
});

/** What is known of a notice, and the region that it is of. */
export const examples: readonly (readonly [origin: Origin, region: string | null])[] = [
  [said({ issuers: ['上海市金山区人民政府办公室'] }), '上海'],
  [said({ issuers: ['金山区人民政府办公室'], urls: ['https://www.example.gov.cn/a'] }), '上海'],
  [said({ issuers: ['国务院办公厅'], docNumber: '国办发〔2023〕7号' }), '全国'],
  [said({ issuers: ['财政部', '税务总局'], urls: ['https://www.sz.gov.cn/a.html'] }), '全国'],
  [said({ issuers: ['杭州市人民政府'] }), '浙江'],
  [said({ issuers: ['吉林市人民政府'] }), '吉林'],
  [said({ issuers: ['朝阳市人民政府'] }), '辽宁'],
  [said({ issuers: ['朝阳区人民政府'] }), '北京'],
  [said({ issuers: ['中共广东省委办公厅'], urls: ['http://www.gd.gov.cn/zwgk/'] }), '广东'],
  [said({ issuers: ['市发展改革委'], docNumber: '沪发改规范〔2023〕1号' }), '上海'],
  [said({ issuers: ['各司局'], urls: ['https://www.gov.cn/zhengce/a.htm'] }), '全国'],
  [said({ urls: ['https://hzzc.zjzwfw.zj.gov.cn/a'] }), '浙江'],
  [said({ issuers: ['省政府办公厅'], docNumber: '浙政办发〔2021〕1号' }), '浙江'],
  [said({ title: '重庆市人民政府关于做好2023年工作的通知' }), '重庆'],
  [said({ title: '珠海市人民政府关于印发《办法》的通知' }), '广东'],
  [said({ issuers: ['发展局'], urls: ['https://www.edb.gov.hk/tc/a.html'] }), '香港'],
  [said({ urls: ['https://bo.io.gov.mo/bo/i/2020/01.asp'] }), '澳门'],
  [said({ issuers: ['台北市政府'] }), '台湾'],
  [said({ issuers: ['教育部'], urls: ['https://www.edu.tw.gov.tw/a'] }), '台湾'],
  [said({ docNumber: '金府办〔2023〕4号' }), null],
  [said({ issuers: ['县人民政府'], urls: ['不是网址'] }), null],
  [said({}), null],
];
