import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Place } from '../../components/use-marked-rows.ts';
import { type PlacePort, readerPlaceSchema } from '../../lib/messages/messages.ts';
import type { Frame } from '../../lib/messages/sender.ts';

const PORT: PlacePort = 'place';
/** A page that was loaded anew has a content script after a while. */
const AGAIN_MS = 1000;

const NOWHERE: Place = { inView: null, picked: null };

/** Where the reader is in a frame, and what they picked there or here; asked for only where the review goes along with the page. */
export function useReaderPlace(frame: Frame, isFollowed: boolean) {
  const [place, setPlace] = useState(NOWHERE);
  const [calls, setCalls] = useState(0);
  const { tabId, frameId } = frame;
  useEffect(() => {
    if (!isFollowed) return;
    const port = browser.tabs.connect(tabId, { frameId, name: PORT });
    let timer: ReturnType<typeof setTimeout> | undefined;
    port.onMessage.addListener((message: unknown) => {
      const { data } = readerPlaceSchema.safeParse(message);
      if (data?.type === 'in-view') setPlace((before) => ({ ...before, inView: data.span }));
      if (data?.type === 'clicked') setPlace((before) => ({ ...before, picked: data.at }));
    });
    port.onDisconnect.addListener(() => {
      timer = setTimeout(() => setCalls(calls + 1), AGAIN_MS);
    });
    return () => {
      clearTimeout(timer);
      port.disconnect();
    };
  }, [tabId, frameId, isFollowed, calls]);
  const pick = (at: number) => setPlace((before) => ({ ...before, picked: at }));
  return { place, pick };
}
