import type { WayExamples } from '../way-examples.ts';

export const standardExamples: WayExamples = {
  names: [
    [
      '对少裁员的参保企业，返还标准可按«6个月»的当地月人均失业保险金确定',
      '少裁员参保企业失业保险金返还标准',
    ],
    ['参保企业按«6个月»的失业保险金落实失业保险稳岗返还政策', '失业保险稳岗返还标准'],
    [
      '进行“困难企业稳岗返还”，返还标准可按«6个月»的当地月人均失业保险金确定',
      '困难企业稳岗返还标准',
    ],
  ],
  leaves: ['缓缴期最长«6个月»'],
};
