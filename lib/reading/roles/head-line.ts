import { hasSentence } from './has-sentence.ts';
import { isOfAttachment, titleIsAhead } from './preamble.ts';
import type { RoleRule, Scene } from './scene.ts';

/** Over the title the name of the site or column; once a field or the title itself has come, loose parts of the table of fields. */
function aroundTitle(scene: Scene): 'meta' | 'chrome' | null {
  const { paragraph, hasFields } = scene;
  const isListed = paragraph.heading !== null && titleIsAhead(scene);
  if (hasSentence(paragraph.text) && !isListed) return null;
  return hasFields ? 'meta' : 'chrome';
}

/** What else stands around the document: by its title, and behind its signature, where the page's own lines follow. */
export const headLine: RoleRule = (scene) => {
  const { paragraph, phase } = scene;
  const style = paragraph.heading?.value.style ?? 'dash';
  if (style !== 'dash' || isOfAttachment(scene)) return null;
  if (phase === 'closed') return hasSentence(paragraph.text) ? null : 'chrome';
  return phase === 'head' ? aroundTitle(scene) : null;
};
