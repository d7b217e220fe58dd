import type { RoleRule } from './scene.ts';

/** An entry of the table of contents: a heading, which the text repeats. */
export const contents: RoleRule = ({ paragraph, contentsLines }) =>
  contentsLines.has(paragraph) ? 'heading' : null;
