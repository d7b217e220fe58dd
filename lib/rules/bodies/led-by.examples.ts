import type { BodyValue } from '../../model/body.ts';
import type { Examples } from '../examples.ts';

const MEETING = '建立由市农牧业局牵头，市财政局、南充银监分局参与的联席会议制度';
const MECHANISM = '建立由文化和旅游部、体育总局牵头的协调推进机制';

const RUN_BY = '舞台改造由市文旅局主办，市消防救援支队协办，于9月完成';
const AT_THE_HEAD = '该项工作由市体育局总牵头，市教育局分头落实';
const CIRCLE = '建立由分管县长牵头、县水务局参加的调度机制';
const SYSTEM = '完善党委统一领导、宣传部门牵头抓总、网信部门配合的格局';

export const ledByExamples: Examples<BodyValue> = {
  finds: [
    [CIRCLE, '县水务局', { name: '县水务局', role: 'support' }],
    [SYSTEM, '宣传部门', { name: '宣传部门', role: 'lead' }],
    [SYSTEM, '网信部门', { name: '网信部门', role: 'support' }],
    [RUN_BY, '市文旅局', { name: '市文旅局', role: 'lead' }],
    [RUN_BY, '市消防救援支队', { name: '市消防救援支队', role: 'support' }],
    [AT_THE_HEAD, '市体育局', { name: '市体育局', role: 'lead' }],
    [AT_THE_HEAD, '市教育局', { name: '市教育局', role: 'responsible' }],
    [MEETING, '市农牧业局', { name: '市农牧业局', role: 'lead' }],
    [MEETING, '市财政局', { name: '市财政局', role: 'support' }],
    [MEETING, '南充银监分局', { name: '南充银监分局', role: 'support' }],
    [MECHANISM, '文化和旅游部', { name: '文化和旅游部', role: 'lead' }],
    [MECHANISM, '体育总局', { name: '体育总局', role: 'lead' }],
    ['城市内涝治理由市住建局牵头', '市住建局', { name: '市住建局', role: 'lead' }],
    ['各设区市要做好牵头统筹', '各设区市', { name: '各设区市', role: 'lead' }],
    [
      '省级体育行政部门依照场馆标准牵头组织编写服务等相关规范',
      '省级体育行政部门',
      { name: '省级体育行政部门', role: 'lead' },
    ],
    ['各设区市应牵头统筹', '各设区市', { name: '各设区市', role: 'lead' }],
    ['全市统计工作由市统计局牵头', '市统计局', { name: '市统计局', role: 'lead' }],
    [
      '自由贸易试验区管委会牵头推进',
      '自由贸易试验区管委会',
      { name: '自由贸易试验区管委会', role: 'lead' },
    ],
    ['由市商务局牵头，市财政局负责资金保障', '市商务局', { name: '市商务局', role: 'lead' }],
    ['由市商务局牵头，市财政局负责资金保障', '市财政局', { name: '市财政局', role: 'responsible' }],
    ['由市商务局牵头，市财政局、电商平台参与', '市商务局', { name: '市商务局', role: 'lead' }],
    ['由市财政部门牵头组织，市审计部门参加', '市财政部门', { name: '市财政部门', role: 'lead' }],
    ['由市财政部门牵头组织，市审计部门参加', '市审计部门', { name: '市审计部门', role: 'support' }],
    ['按分工交由达茂旗牵头落实', '达茂旗', { name: '达茂旗', role: 'lead' }],
    ['由省发展改革、工业和信息化部门牵头', '省发展改革', { name: '省发展改革', role: 'lead' }],
    [
      '由省发展改革、工业和信息化部门牵头',
      '工业和信息化部门',
      { name: '工业和信息化部门', role: 'lead' },
    ],
    [
      '市教育局要会同有关部门制定方案，并牵头组织实施',
      '市教育局',
      { name: '市教育局', role: 'lead' },
    ],
  ],
  ignores: [
    '市教育局要制定方案，牵头。各县配合',

    '各牵头单位要加强统筹',
    '由我局牵头起草了本稿',
    '各单位认真梳理本单位牵头成立的小组',
    '发挥龙头企业牵头作用',
    '（省商务厅牵头）',
    '由李某牵头组织专家论证',
  ],
};
