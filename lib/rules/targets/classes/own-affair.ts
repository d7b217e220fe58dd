import { FILES, PRIVATELY } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 数据提供部门应当: what an office does about it is its task. */
const OFFICE = /部门|机关|机构|[局会府](?:应|须|要|在|自)/u;

/**
 * 当事人可在收到决定之日起«60日内»申请复议: how long somebody has for an affair of his own, which is no office's task and which one may
 * count or not.
 */
export const ownAffair: Reason = {
  name: 'own-affair',
  class: 'either',
  pattern: reasonPattern`(?:^|[。；，：“、]|[或及和])(?<why>[^。；，：“、«]{0,8}${PRIVATELY})(?=[应须可得要必有对自在于如因认不或和及、，提收接向])(?:(?!${OFFICE})[^。；«]){0,50}«[^»]*内»[^«。；]{0,80}(?:${FILES})|(?<refused>不服)(?:(?!${OFFICE})[^。；«]){0,40}«[^»]*内»[^«。；]{0,40}(?:${FILES})`,
  applies: ({ amount, comparator }) => amount.sort === 'time' && comparator === 'le',
};
