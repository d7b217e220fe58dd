import type { MarkedExamples } from '../marked-examples.ts';

export const setPhraseExamples: MarkedExamples = {
  holds: [
    '发放«一笔»过津贴',
    '验收«一个»开放一个',
    '整治«一户多»宅',
    '验收一个开放«一个»',
    '“«三地»一区”建设',
    '推进«三环»、六楔绿地建设',
    '实行«一企»一策',
    '«两国»双园',
  ],
  fails: [
    '发放«一笔»津贴',
    '«一个»窗口受理，设立一个专区',
    '对口四县«4场»招聘会',
    '«一家»企业',
    '历时«一年多»建成',
    '一日«两次»打扫教室',
  ],
};
