import { hostOf } from '../model/host.ts';
import type { Reading } from '../model/reading.ts';
import type { PageState } from './messages.ts';
import type { Frame } from './sender.ts';

/** What one frame of a tab answered; null where no content script of ours lives there. */
export interface FrameAnswer {
  readonly frame: Frame;
  /** '' where the browser does not tell us. */
  readonly url: string;
  readonly state: PageState | null;
}

/** A tab as the browser tells of it; no address where we have no right to know it. */
export interface TabFacts {
  readonly url?: string | undefined;
  readonly isLoading: boolean;
  /** Whether the browser lets us into its top frame. */
  readonly isOpen: boolean;
}

/** Why there is no notice to show. */
export type Obstacle =
  | 'waiting'
  | 'foreign'
  | 'off'
  | 'file-page'
  | 'no-access'
  | 'too-long'
  | 'no-text'
  | 'failed';

/** What there is to show of a tab. */
export type PageView =
  | {
      readonly type: 'notice';
      readonly frame: Frame;
      readonly reading: Reading;
      /** Lit because a person asked for it, though it looks like no notice. */
      readonly anyway: boolean;
    }
  | { readonly type: 'not-notice'; readonly frame: Frame; readonly reading: Reading }
  | { readonly type: Obstacle };

type State = PageState & { readonly frame: Frame };

function isLit({ status, reading, anyway }: PageState): boolean {
  return status === 'read' && reading !== undefined && (reading.notice.isNotice || anyway === true);
}

const findings = ({ reading }: PageState) =>
  reading === undefined ? 0 : reading.measures.length + reading.targets.length;

const length = ({ reading }: PageState) => reading?.blocks.length ?? 0;

/** Which frame to show, by the first of these that one meets. */
const PREFERENCES: readonly ((state: State) => boolean)[] = [
  isLit,
  ({ status }) => status === 'waiting' || status === 'reading',
  ({ error }) => error === 'too-long',
  ({ status }) => status === 'read',
  ({ error }) => error !== 'no-text',
  () => true,
];

/** The frame to show; of those that are alike, the one in which most was found, else the longest. */
function best(states: readonly State[]): State | undefined {
  const preferred = PREFERENCES.map((prefers) => states.filter(prefers));
  return preferred
    .find((alike) => alike.length > 0)
    ?.sort((a, b) => findings(b) - findings(a) || length(b) - length(a))[0];
}

function viewOfState({ status, error, reading, anyway, frame }: State): PageView {
  if (status === 'waiting' || status === 'reading') return { type: 'waiting' };
  if (status === 'failed' || reading === undefined) {
    return { type: error === undefined || error === 'no-answer' ? 'failed' : error };
  }
  if (!reading.notice.isNotice && anyway !== true) return { type: 'not-notice', frame, reading };
  return { type: 'notice', frame, reading, anyway: !reading.notice.isNotice };
}

/** Why nobody answered from a tab. Of its own pages, such as the settings, a browser does not even tell the address. */
function silence({ url, isLoading, isOpen }: TabFacts): PageView {
  if (isLoading) return { type: 'waiting' };
  if (isOpen) return { type: 'foreign' };
  return { type: url?.startsWith('file:') ? 'file-page' : 'no-access' };
}

/** What to show of a tab, after what its frames answered; `offHosts` as in the settings. */
export function pageView(
  answers: readonly FrameAnswer[],
  tab: TabFacts,
  offHosts: readonly string[],
): PageView {
  const states = answers.flatMap(({ frame, state }) => (state ? [{ ...state, frame }] : []));
  const shown = best(states);
  const view = shown === undefined ? silence(tab) : viewOfState(shown);
  if (view.type === 'notice') return view;
  const hosts = [hostOf(tab.url), hostOf(shown?.url)];
  if (hosts.some((host) => host !== null && offHosts.includes(host))) return { type: 'off' };
  // A frame of an official site in a foreign page answered, but the page itself has not been read.
  const isTopSilent = answers.some(({ frame, state }) => frame.frameId === 0 && state === null);
  return view.type === 'not-notice' && isTopSilent ? silence(tab) : view;
}
