import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const conditionExamples: Examples<MeasureValue> = {
  finds: [
    ['未按照规定编制目录的；', '未按照规定编制目录的；', { act: 'tells' }],
    ['其他依法应当公开的情形。', '其他依法应当公开的情形。', { act: 'tells' }],
    ['未按照规定编制目录的', '未按照规定编制目录的', { act: 'tells' }],
    ['企业提供虚假材料的情形', '企业提供虚假材料的情形', { act: 'tells' }],
    ['其他依法应当公开的事项；', '其他依法应当公开的事项；', { act: 'tells' }],
    ['其他需要提交的材料', '其他需要提交的材料', { act: 'tells' }],
  ],
  ignores: [
    '严禁利用标准实施排除竞争的行为。',
    '各校要管好食堂，坚决查处克扣学生伙食费的行为。',
    '由主管部门责令改正',
    '符合条件的，给予奖励',
    '依法处理。未按照规定编制目录的',
    '工作。其他依法公开的事项',
    '其他依法公开的事项等',
    '其他事项',
    '其他条件',
  ],
};
