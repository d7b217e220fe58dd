/** So long, in ms, work may go on before the page has its turn: half a frame. */
const TURN = 8;

/** Tells whether work has gone on for long enough; then the page is to have its turn. */
export function startTurn(): () => boolean {
  const end = performance.now() + TURN;
  return () => performance.now() >= end;
}

/** Lets the page draw and answer. */
export function givePageTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
