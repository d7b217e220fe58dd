import type { MarkedExamples } from '../marked-examples.ts';

export const listNumberExamples: MarkedExamples = {
  holds: ['«7.2本»预案自印发之日起实施'],
  fails: ['«12本»教材', '印发«2本»手册'],
};
