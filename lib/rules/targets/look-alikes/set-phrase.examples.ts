import type { MarkedExamples } from '../marked-examples.ts';

export const setPhraseExamples: MarkedExamples = {
  holds: ['“«三地»一区”建设', '实行«一企»一策', '«两国»双园'],
  fails: ['对口四县«4场»招聘会', '«一家»企业'],
};
