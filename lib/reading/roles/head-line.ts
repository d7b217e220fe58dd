import { sectionNames } from '../../lexicon/section-names.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf } from '../../text/pattern.ts';
import { hasSentence } from './has-sentence.ts';
import { isOfAttachment, titleIsAhead } from './preamble.ts';
import type { RoleRule, Scene } from './scene.ts';

/** 保障对象：全县农村人口: no field of the page, but what the document is about. */
const ABOUT = byUnit(`^[^。；：]{0,4}${anyOf(sectionNames.lists).source}：\\p{Script=Han}`);

/** 站长推荐：, tags：: a label of the page. */
const LABEL = /^[^，。；：]{1,6}[：:]$/u;

/** A sentence of many clauses whose stop was lost. */
const RUNS_ON = /^[^，]{2,40}，[^，]{4,60}，[^，]{4,60}，/u;

/** Over the title the name of the site or column; once a field or the title itself has come, loose parts of the table of fields. */
function aroundTitle(scene: Scene): 'meta' | 'chrome' | null {
  const { paragraph, hasFields } = scene;
  const isListed = paragraph.heading !== null && titleIsAhead(scene);
  if ((hasSentence(paragraph.text) || RUNS_ON.test(paragraph.text)) && !isListed) return null;
  return hasFields ? 'meta' : 'chrome';
}

/** What else stands around the document: by its title, and behind its signature, where the page's own lines follow. */
export const headLine: RoleRule = (scene) => {
  const { paragraph, phase } = scene;
  const style = paragraph.heading?.value.style ?? 'dash';
  if (style !== 'dash' || isOfAttachment(scene)) return null;
  if (phase === 'closed')
    return hasSentence(paragraph.text) && !LABEL.test(paragraph.text) ? null : 'chrome';
  if (phase !== 'head' || (scene.hasBegun && ABOUT.test(paragraph.text))) return null;
  return aroundTitle(scene);
};
