import { browser } from 'wxt/browser';
import type { PlacePort, ReaderPlace } from '../../lib/messages/messages.ts';
import { spanInView, textAt } from '../../lib/page/in-view.ts';
import type { PageSession } from './page-session.ts';

const PORT: PlacePort = 'place';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Tells a panel beside the page where the reader is, as long as one listens. */
export function tellPlace(session: PageSession, signal: AbortSignal): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== browser.runtime.id || port.name !== PORT || signal.aborted) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    follow(port, session, AbortSignal.any([gone.signal, signal]));
  });
}

/** At most once a frame, and not at all while the page is hidden. */
function follow(port: Port, session: PageSession, signal: AbortSignal): void {
  const tell = (place: ReaderPlace) => port.postMessage(place);
  let waiting = 0;
  const look = () => {
    waiting = 0;
    const span = spanInView(session.runs);
    if (!signal.aborted && span !== null) tell({ type: 'in-view', span });
  };
  const lookSoon = () => {
    waiting ||= requestAnimationFrame(look);
  };
  const onClick = ({ isTrusted, clientX: x, clientY: y }: MouseEvent) => {
    const at = isTrusted ? textAt({ x, y }, session.runs) : null;
    if (at !== null) tell({ type: 'clicked', at });
  };
  addEventListener('scroll', lookSoon, { capture: true, passive: true, signal });
  addEventListener('resize', lookSoon, { signal });
  addEventListener('click', onClick, { capture: true, signal });
  lookSoon();
}
