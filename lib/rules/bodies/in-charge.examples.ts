import type { BodyValue } from '../../model/body.ts';
import type { Examples } from '../examples.ts';

export const inChargeExamples: Examples<BodyValue> = {
  finds: [
    [
      '本政策由省经济和信息化厅负责解释。',
      '省经济和信息化厅',
      { name: '省经济和信息化厅', role: 'responsible' },
    ],
    [
      '第六条 州人民政府授权州数据资源主管部门负责统筹全州工作',
      '州数据资源主管部门',
      { name: '州数据资源主管部门', role: 'responsible' },
    ],
    [
      '县（市）人民政府确定的数据资源主管部门负责辖区内工作',
      '县（市）人民政府确定的数据资源主管部门',
      { name: '县（市）人民政府确定的数据资源主管部门', role: 'responsible' },
    ],
    [
      '州、县（市）数据资源主管部门具体负责统筹协调',
      '州、县（市）数据资源主管部门',
      { name: '州、县（市）数据资源主管部门', role: 'responsible' },
    ],
    ['（3）公安部负责维护治安秩序', '公安部', { name: '公安部', role: 'responsible' }],
    [
      '运营单位作为专区运营主体，负责专区的建设运营',
      '运营单位',
      { name: '运营单位', role: 'responsible' },
    ],
    [
      '（三）市城市管理局：负责协调处置',
      '市城市管理局',
      { name: '市城市管理局', role: 'responsible' },
    ],
    [
      '市城乡规划、城乡建设、国土主管部门分别负责规划管理',
      '市城乡规划、城乡建设、国土主管部门',
      { name: '市城乡规划、城乡建设、国土主管部门', role: 'responsible' },
    ],
    ['本政策由市商务局会同相关部门负责解释', '市商务局', { name: '市商务局', role: 'responsible' }],
    [
      '市应急局承担委员会日常工作，负责综合管理',
      '市应急局',
      { name: '市应急局', role: 'responsible' },
    ],
    [
      '（10）国务院新闻办会同国家发展改革委制订预案，负责发布',
      '国务院新闻办',
      { name: '国务院新闻办', role: 'responsible' },
    ],
    [
      '省教育厅应对接职业标准，按有关规定开发标准，负责实施考核',
      '省教育厅',
      { name: '省教育厅', role: 'responsible' },
    ],
    [
      '由各设区市人民政府确定具体执行部门，负责审批',
      '各设区市人民政府',
      { name: '各设区市人民政府', role: 'responsible' },
    ],
    ['试点城市负责编制方案', '试点城市', { name: '试点城市', role: 'responsible' }],
    ['指挥部下设办公室，负责日常工作', '办公室', { name: '办公室', role: 'responsible' }],
    [
      '设立应急处置小组，负责日常工作',
      '应急处置小组',
      { name: '应急处置小组', role: 'responsible' },
    ],
    [
      '市住房城乡建设局，负责日常工作',
      '市住房城乡建设局',
      { name: '市住房城乡建设局', role: 'responsible' },
    ],
  ],
  ignores: [
    '聘请专业化团队负责机构管理',
    '主要负责人签字',
    '企业法人负责制',
    '（省商务厅负责）',
    '设立应急处置预案，负责日常工作',
  ],
};
