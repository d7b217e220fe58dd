import type { BodyValue } from '../../model/body.ts';
import type { Examples } from '../examples.ts';

export const answersForExamples: Examples<BodyValue> = {
  finds: [
    [
      '第七条 政务部门是本部门政务数据的责任单位，负责目录编制',
      '政务部门',
      { name: '政务部门', role: 'responsible' },
    ],
    [
      '试点城市政府是建设试点实施单位',
      '试点城市政府',
      { name: '试点城市政府', role: 'responsible' },
    ],
    [
      '市林业局为全市国有林场改造的牵头单位、县林业局为责任单位',
      '市林业局',
      { name: '市林业局', role: 'lead' },
    ],
    [
      '市林业局为全市国有林场改造的牵头单位、县林业局为责任单位',
      '县林业局',
      { name: '县林业局', role: 'responsible' },
    ],
    ['市财政局为项目建设的配合单位', '市财政局', { name: '市财政局', role: 'support' }],
    ['加强改造（市林业局为责任单位）', '市林业局', { name: '市林业局', role: 'responsible' }],
  ],
  ignores: [
    '这是明确责任单位的重要举措',
    '运营单位作为专区的责任主体，承担安全责任',
    '以企业为责任单位',
    ['政务部门是本部门数据的责任单位', { role: 'title' }],
  ],
};
