import * as fc from 'fast-check';

/** Stretches of which notices are made: clean and damaged, of all regions, with what sites leave in them. */
const PIECES = [
  '一、总体要求',
  '（一）加强组织领导。健全工作机制，压实责任。',
  '1.推进改革',
  '第三条 政务部门应当建立台账，不得拒绝归集数据。',
  '第 20-1 條',
  '第一章 总 则',
  '到2025年底，培育企业不少于10家，增长5%以上。',
  '各鎮(zhèn)政府、街道辦事處:',
  '关于印发《2023年工作要点》的通知',
  '（责任单位：市发展改革委、市财政局）',
  '由市商务局牵头，市税务局配合。',
  '&ldquo;放管服&rdquo;',
  '變?yōu)楹诵模?ldquo;',
  '補貼?,F(xiàn)將',
  '２０２３年８０％',
  '0\ue0102元',
  '索 引 号：',
  '序号\t任务\t责任单位',
  '1\t建立台账\t市水利局',
  '新臺幣一千二百五十元',
  '應於次日起七日內',
  '二〇二三年八月四日',
  '2023年8月4日',
  '附件：1.任务分解表',
  '有下列情形之一的：',
  '𠮷𡈽',
  '\u200b\u00ad',
  '\r\n',
  '\n\n',
  '　　',
  '，',
  '。',
  '“',
  '（',
  '?',
  '&',
];

/** A text made of notice pieces and of anything else. */
export const noticeText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constant('\n') },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
