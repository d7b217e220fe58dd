import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

/** What sites put around a notice, cut from it or break in it when they copy it: each line with what it is for. */
const PAGES: readonly (readonly [name: string, lines: readonly (readonly [string, string])[]])[] = [
  [
    'a page that lost the labels of its table of fields',
    [
      ['014180233/2021-00034', 'meta'],
      ['市政府文件', 'meta'],
      ['2021-03-09', 'meta'],
      ['市政府关于印发《实施意见》的通知', 'title'],
      ['各镇政府：', 'addressee'],
    ],
  ],
  [
    'what a printed document has above its number',
    [
      ['000001', 'meta'],
      ['机密★1年', 'meta'],
      ['特急', 'meta'],
      ['某省人民政府文件', 'meta'],
      ['某政发〔2022〕10号', 'meta'],
      ['某省人民政府关于发展数字经济的意见', 'title'],
      ['各市、县人民政府：', 'addressee'],
    ],
  ],
  [
    'a table of fields whose labels and values stand below each other',
    [
      ['索引号', 'meta'],
      ['某县人民政府办公室', 'meta'],
      ['发布机构', 'meta'],
      ['某县人民政府办公室', 'meta'],
      ['XYQD00-2019-0014', 'meta'],
      ['某县人民政府办公室关于做好防汛工作的通知', 'title'],
      ['各镇政府：', 'addressee'],
    ],
  ],
  [
    'names of members above the signature, and a meeting with its day',
    [
      ['关于调整工作专班成员的通知', 'title'],
      ['各镇政府：', 'addressee'],
      ['经县政府研究，对成员进行调整，现通知如下：', 'preamble'],
      ['组长：王某 县长', 'body'],
      ['成员：李某 县教育局局长', 'body'],
      ['一、时间：2023年5月6日', 'measure'],
      ['此函', 'body'],
      ['某县人民政府', 'sign'],
      ['2023年5月4日', 'sign'],
    ],
  ],
  [
    'a seal on a line of its own, who may read it, and a link to what explains it',
    [
      ['某省民政厅关于提高补贴标准的通知', 'title'],
      ['各市民政局：', 'addressee'],
      ['现将有关事项通知如下，请认真执行。', 'preamble'],
      ['某省民政厅', 'sign'],
      ['（代章）', 'sign'],
      ['2023年5月10日', 'sign'],
      ['（信息公开形式：主动公开）', 'meta'],
      ['《关于提高补贴标准的通知》政策解读', 'chrome'],
      ['相关解读：提高补贴标准十问十答', 'chrome'],
      ['一张图看懂补贴标准怎么提', 'chrome'],
      ['来源：省民政厅', 'meta'],
    ],
  ],
  [
    'the name of the site above the whole title, and files and links below the signature',
    [
      ['某某市水利局', 'chrome'],
      ['首页 > 政策文件', 'chrome'],
      ['某某市水利局关于做好防汛工作的通知', 'title'],
      ['各县水利局：', 'addressee'],
      ['现将有关事项通知如下，请认真执行。', 'preamble'],
      ['某某市水利局', 'sign'],
      ['2023年5月10日', 'sign'],
      ['1.值班安排.docx', 'attach'],
      ['相关信息', 'chrome'],
    ],
  ],
  [
    'an announcement that its officer signs, without a day',
    [
      ['某縣政府公告', 'title'],
      ['主旨：公告禁止捕撈水產動物。', 'preamble'],
      ['依據：漁業法第44條。', 'preamble'],
      ['縣長 王某某', 'sign'],
    ],
  ],
  [
    'an order, above what it makes known',
    [
      ['某市人民政府令', 'title'],
      ['第15号', 'meta'],
      ['《某某管理办法》已经市政府第5次常务会议通过，现予公布。', 'preamble'],
      ['市长　何某', 'sign'],
      ['2022年3月17日', 'sign'],
      ['某某管理办法', 'title'],
      ['第一章 总则', 'heading'],
    ],
  ],
  [
    'a page that lost the colons of its table of fields',
    [
      ['发文机关国务院办公厅', 'meta'],
      ['发文日期1988年07月13日', 'meta'],
      ['时效性现行有效', 'meta'],
      ['某省人民政府：', 'addressee'],
      ['你省来文收悉。现函复如下：', 'preamble'],
    ],
  ],
  [
    'a title that the site repeats, cuts and writes over two lines',
    [
      ['政务服务丨某市人民政府关于持续深化“市县同权”改革的实施意见', 'title'],
      ['某市人民政府关于持续深化', 'title'],
      ['- 浏览次数：', 'meta'],
      ['某市人民政府', 'title'],
      ['关于持续深化“市县同权”改革的实施意见', 'title'],
      ['某政字〔2021〕30号', 'meta'],
      ['各县（市、区）人民政府：', 'addressee'],
    ],
  ],
  [
    'the words of a site before and behind the document',
    [
      ['回目录', 'chrome'],
      ['国务院关于设立某经济技术开发区的批复', 'title'],
      ['发表时间：1992-03-20 10:58 | 来源：', 'meta'],
      ['某省人民政府：', 'addressee'],
      ['你省来文收悉。现批复如下：', 'preamble'],
      ['一、同意设立某经济技术开发区。', 'measure'],
      ['国  务  院', 'sign'],
      ['一九九二年三月十六日', 'sign'],
      ['回目录', 'chrome'],
    ],
  ],
  [
    'attachments that begin with a year, where to write to, and the day beside the remark on release',
    [
      ['关于做好主要目标任务的通知', 'title'],
      ['各乡镇人民政府：', 'addressee'],
      ['现就有关事宜通知如下：', 'preamble'],
      ['一、落实责任', 'heading'],
      ['各责任单位要制定计划，确保完成任务。', 'measure'],
      ['附件：1.2018年《政府工作报告》任务分解表', 'attach'],
      ['2.2018年民生十件实事任务分解表', 'attach'],
      ['3.某市2018年为民办实事任务分解表', 'attach'],
      ['邮寄地址：某市某路61号', 'attach'],
      ['某区人民政府办公室', 'sign'],
      ['（此件发至乡）　　　2018年8月16日', 'sign'],
    ],
  ],
  [
    'a title of two bodies right behind the day',
    [
      ['关于印发《促进新兴产业发展的指导意见》的通知', 'title'],
      ['各部门：', 'addressee'],
      ['现印发给你们，请认真贯彻执行。', 'preamble'],
      ['中共某某区委员会', 'sign'],
      ['2016年2月22日', 'sign'],
      ['中共某某区委某某区人民政府', 'title'],
      ['关于促进新兴产业发展的指导意见', 'title'],
      ['为贯彻落实上级要求，提出本意见。', 'preamble'],
    ],
  ],
  [
    'how a statute came to be, behind the announcement of it',
    [
      ['某市听证条例', 'title'],
      ['某市人民代表大会常务委员会公告', 'title'],
      ['《某市听证条例》现予公布，自2002年1月1日起施行。', 'preamble'],
      ['某市人民代表大会常务委员会', 'sign'],
      ['2001年12月26日', 'sign'],
      ['（2001年10月17日某市第三届人民代表大会常务委员会第十一次会议通过）', 'meta'],
      ['第一章　总则', 'heading'],
    ],
  ],
  [
    'contents without their name',
    [
      ['某县防汛抗旱应急预案', 'title'],
      ['1 总则', 'heading'],
      ['1.1 编制目的', 'heading'],
      ['1.2 编制依据', 'heading'],
      ['1.3 适用范围', 'heading'],
      ['2 组织指挥体系', 'heading'],
      ['2.1 县防汛抗旱指挥部及职责', 'heading'],
    ],
  ],
];

test.each(PAGES)('%s', (_name, lines) => {
  const text = lines.map(([line]) => line).join('\n');
  const roles = read({ text }).blocks.map(({ role }) => role);
  expect(lines.map(([line], index) => [line, roles[index]])).toEqual(lines);
});
