import { type Action, Actions } from '../../components/actions.tsx';
import { Message } from '../../components/message.tsx';
import { useWords } from '../../components/words/words-context.ts';
import { missingSigns } from '../../lib/review/missing-signs.ts';
import type { ShownView } from './use-page.ts';

/** Everything but a notice. */
export type ObstacleView = Exclude<ShownView, { type: 'notice' }>;

/** What stands in the way, and what is done when the person says so. */
export interface ObstacleProps {
  readonly view: ObstacleView;
  /** The tab's site, where it has one that the browser tells of. */
  readonly host: string | null;
  onReadAnyway(): void;
  onReadForeign(): void;
  onAlways(): void;
  onSwitchOn(): void;
  onRetry(): void;
}

function useActions({ view, host, ...on }: ObstacleProps): Action[] {
  const words = useWords();
  const retry = { text: words.retry, act: on.onRetry };
  const always = host === null ? [] : [{ text: words.always(host), act: on.onAlways }];
  switch (view.type) {
    case 'not-notice':
      return [{ text: words.readAnyway, act: on.onReadAnyway }];
    case 'foreign':
      return [{ text: words.readPage, act: on.onReadForeign }, ...always];
    case 'off':
      return host === null ? [] : [{ text: words.switchOn(host), act: on.onSwitchOn }];
    case 'no-access':
      return [retry, ...always];
    case 'slow':
    case 'failed':
    case 'no-text':
      return [retry];
    default:
      return [];
  }
}

/** Why there is no notice to show, in plain words, and what the person can do. */
export function Obstacle(props: ObstacleProps) {
  const words = useWords();
  const { view } = props;
  const actions = useActions(props);
  const message = words.situations[view.type];
  const lacking = view.type === 'not-notice' ? missingSigns(view.reading) : [];
  const signs = lacking.map((sign) => words.signs[sign]);
  return (
    <Message words={signs.length > 0 ? { ...message, text: words.lacks(signs) } : message}>
      {actions.length > 0 && <Actions actions={actions} />}
    </Message>
  );
}
