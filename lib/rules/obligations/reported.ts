import { SAID, SPEAKER } from '../../lexicon/measure-words.ts';
import { shape } from '../../text/pattern.ts';

/** How far back one is looked for who says it. */
const REACH = 160;

/** 总书记强调，就业关乎稳定，一定要…; not 总书记提出了新课题，全省各地必须…, nor …强调，各级各部门要…. */
const BY_A_SPEAKER = shape`${SPEAKER}[^，。；]{0,24}${SAID}(?![了的])[^。；各我全]{0,60}$`;

/** 2020年3月，住建部印发通告，提出各易涝点要…: another's document of another time. */
const BY_A_DOCUMENT = shape`^\s*(?:20\d{2}年|去年)[^。；]{0,160}(?:印发|下发|出台|召开)[^。；]{0,160}，${SAID}(?![了的])[^，。；]{0,20}$`;

/** 《决定》提出，要完善审核机制: what another document says. */
const BY_A_TITLE = shape`》(?:等[^，。；]{0,12})?(?:明确|也|还)?(?:提出|指出|强调)(?![了的])，?[^。；各]{0,60}$`;

/** 大会报告强调要放宽准入: what a report said. */
const BY_A_REPORT = shape`报告[^，。；的]{0,12}${SAID}(?![了的])，?[^，。；各我全]{0,20}$`;

/** Whether what stands before a modal tells that somebody else has said it: the notice gives the order of nobody by it. */
export function isReported(before: string): boolean {
  const near = before.slice(-REACH);
  return (
    [BY_A_SPEAKER, BY_A_TITLE, BY_A_REPORT].some((by) => by.test(near)) ||
    BY_A_DOCUMENT.test(before)
  );
}
