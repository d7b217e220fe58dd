import type { BodyValue } from '../../model/body.ts';
import type { Examples } from '../examples.ts';

const BY_DUTY = '拓展渠道。（省体育局牵头，省教育厅、省残联按职责分工配合）';
const SQUARE = '拓展渠道。［省商务厅牵头，省外办配合］';
const IN_NAME = '（省新兴产业工作专班牵头单位牵头，成员单位按职责分工负责）';
const AND_OTHERS = '（文化和旅游部、体育总局等负责。列第一位者牵头）';
const NO_VERB = '（市教育局牵头，市人社局，2023年底前完成）';
const OTHERS = '（省教育厅牵头，省财政厅等省直有关部门配合）';
const TOGETHER = '（教育部会同财政部负责）';

const HALF_WIDTH = '拓展渠道。[省林草局牵头，省气象局配合]';

export const bracketExamples: Examples<BodyValue> = {
  finds: [
    [HALF_WIDTH, '省林草局', { name: '省林草局', role: 'lead' }],
    [HALF_WIDTH, '省气象局', { name: '省气象局', role: 'support' }],
    [SQUARE, '省商务厅', { name: '省商务厅', role: 'lead' }],
    [SQUARE, '省外办', { name: '省外办', role: 'support' }],
    ['加强用工服务。【市人社局牵头】', '市人社局', { name: '市人社局', role: 'lead' }],
    ['健全机制〔市公安局负责〕', '市公安局', { name: '市公安局', role: 'responsible' }],
    [BY_DUTY, '省体育局', { name: '省体育局', role: 'lead' }],
    [BY_DUTY, '省教育厅', { name: '省教育厅', role: 'support' }],
    [BY_DUTY, '省残联', { name: '省残联', role: 'support' }],
    [IN_NAME, '省新兴产业工作专班牵头单位', { name: '省新兴产业工作专班牵头单位', role: 'lead' }],
    [IN_NAME, '成员单位', { name: '成员单位', role: 'responsible' }],
    [AND_OTHERS, '文化和旅游部', { name: '文化和旅游部', role: 'lead' }, { firstBodyLeads: true }],
    [AND_OTHERS, '体育总局', { name: '体育总局', role: 'responsible' }, { firstBodyLeads: true }],
    [NO_VERB, '市教育局', { name: '市教育局', role: 'lead' }],
    [NO_VERB, '市人社局', { name: '市人社局', role: 'responsible' }],
    [TOGETHER, '教育部', { name: '教育部', role: 'responsible' }],
    [TOGETHER, '财政部', { name: '财政部', role: 'support' }],
    [OTHERS, '省教育厅', { name: '省教育厅', role: 'lead' }],
    [OTHERS, '省财政厅', { name: '省财政厅', role: 'support' }],
    [OTHERS, '省直有关部门', { name: '省直有关部门', role: 'support' }],
    [
      '（技工院校内由人力资源社会保障部门负责）',
      '人力资源社会保障部门',
      { name: '人力资源社会保障部门', role: 'responsible' },
    ],
    ['一、强化科技创新（区科技局牵头）', '区科技局', { name: '区科技局', role: 'lead' }],
    ['（教育部会同有关部门负责）', '教育部', { name: '教育部', role: 'responsible' }],
    ['（市教委会有关部门负责）', '市教委', { name: '市教委', role: 'responsible' }],
    [
      '（市教育局会同市财政局，各区人民政府负责）',
      '市教育局',
      { name: '市教育局', role: 'responsible' },
    ],
    [
      '（市教育局会同市财政局，各区人民政府负责）',
      '市财政局',
      { name: '市财政局', role: 'support' },
    ],
    [
      '（市教育局会同市财政局，各区人民政府负责）',
      '各区人民政府',
      { name: '各区人民政府', role: 'responsible' },
    ],
    ['（县供电公司，县水利局配合）', '县供电公司', { name: '县供电公司', role: 'responsible' }],
    ['（县供电公司，县水利局配合）', '县水利局', { name: '县水利局', role: 'support' }],
    ['（市水务局牵头，市排水管理处配合）', '市水务局', { name: '市水务局', role: 'lead' }],
    [
      '（市水务局牵头，市排水管理处配合）',
      '市排水管理处',
      { name: '市排水管理处', role: 'support' },
    ],
    ['（市商务局牵头， 市财政局配合 ）', '市商务局', { name: '市商务局', role: 'lead' }],
    ['（市商务局牵头， 市财政局配合 ）', '市财政局', { name: '市财政局', role: 'support' }],
    [
      '（科技部、教育部负责，财政部牵头）',
      '科技部',
      { name: '科技部', role: 'responsible' },
      { firstBodyLeads: true },
    ],
    [
      '（科技部、教育部负责，财政部牵头）',
      '教育部',
      { name: '教育部', role: 'responsible' },
      { firstBodyLeads: true },
    ],
    [
      '（科技部、教育部负责，财政部牵头）',
      '财政部',
      { name: '财政部', role: 'lead' },
      { firstBodyLeads: true },
    ],
    ['（由市教育局负责，并由市财政局配合）', '市教育局', { name: '市教育局', role: 'responsible' }],
    ['（由市教育局负责，并由市财政局配合）', '市财政局', { name: '市财政局', role: 'support' }],
    ['（市教育局负责，应由市财政局配合）', '市教育局', { name: '市教育局', role: 'responsible' }],
    ['（市教育局负责，应由市财政局配合）', '市财政局', { name: '市财政局', role: 'support' }],
    ['（市教育局牵头，市人社局、6月底前完成）', '市教育局', { name: '市教育局', role: 'lead' }],
    [
      '（临汾、侯马经济开发区管委会负责落实）',
      '临汾、侯马经济开发区管委会',
      { name: '临汾、侯马经济开发区管委会', role: 'responsible' },
    ],
    ['（市住建局负责指导，各县区负责实施）', '市住建局', { name: '市住建局', role: 'responsible' }],
    ['（市住建局负责指导，各县区负责实施）', '各县区', { name: '各县区', role: 'responsible' }],
    ['（副市长牵头，市财政局配合）', '市财政局', { name: '市财政局', role: 'support' }],
    [
      '（发展和改革委员会牵头，组织部配合）',
      '发展和改革委员会',
      { name: '发展和改革委员会', role: 'lead' },
    ],
    ['（发展和改革委员会牵头，组织部配合）', '组织部', { name: '组织部', role: 'support' }],
  ],
  ignores: [
    '（以下简称联席会议）',
    '（含企业自行组织实施）',
    '（5月底取得明显成效并持续推进）',
    '（市财政局、市税务局）',
    '（市创业指导中心、市人才中心）',
    ['（省商务厅牵头）', { role: 'title' }],
  ],
};
