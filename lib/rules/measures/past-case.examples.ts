import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const pastCaseExamples: Examples<MeasureValue> = {
  finds: [
    [
      '直接责任人被移交司法机关依法追究刑事责任。',
      '直接责任人被移交司法机关依法追究刑事责任',
      { act: 'tells' },
    ],
    ['经调查认定，该事故为责任事故。', '经调查认定，', { act: 'tells' }],
    [
      '其他相关责任人员也分别受到了党纪处分。',
      '其他相关责任人员也分别受到了党纪处分',
      { act: 'tells' },
    ],
    ['有关责任人受到行政处分', '有关责任人受到行政处分', { act: 'tells' }],
    ['该公司被依法移送司法机关', '该公司被依法移送司法机关', { act: 'tells' }],
  ],
  ignores: [
    '发生重大事故的，将被移送司法机关处理。',
    '对瞒报的，依法给予处分。',
    '近三年受到行政处罚的，取消申报资格。',
    '经调查核实后，应当及时答复。',
    '要求。有关责任人受到行政处分',
    '有关责任人受到处分。\n各地 要举一反三，应当落实责任',
  ],
};
