import { App } from '../review/app.tsx';
import { useTold } from '../review/use-told.ts';
import { openPanel } from './open-panel.ts';

interface Props {
  readonly tabId: number;
  readonly windowId: number;
}

/** The review of a tab over it. */
export function Popup({ tabId, windowId }: Props) {
  const tellingOf = useTold();
  return <App tabId={tabId} telling={tellingOf(tabId)} onPanel={() => openPanel(windowId)} />;
}
