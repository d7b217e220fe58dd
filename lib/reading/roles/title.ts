import { hasSentence, type RoleRule } from './scene.ts';

/** The title of the document, of what it hands down or of an attachment; also its continued lines and its repetition. */
export const title: RoleRule = ({ paragraph: { text, heading }, phase }) => {
  if (heading !== null || hasSentence(text)) return null;
  return phase === 'head' || phase === 'closed' ? 'title' : null;
};
