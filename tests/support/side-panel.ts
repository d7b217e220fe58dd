import type { CDPSession } from 'playwright';
import { until } from './until.ts';

/** The side panel of a browser window. */
export interface SidePanel {
  /** The value of an expression in it, as JSON. */
  evaluate(expression: string): Promise<unknown>;
}

/** Waits until the side panel of the extension with this id is open. Drivers know tabs only, so that it is reached by the browser's own tools. */
export async function untilPanelIsOpen(cdp: CDPSession, id: string): Promise<SidePanel> {
  const url = `chrome-extension://${id}/sidepanel.html`;
  const target = await until('the side panel is open', async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find((each) => each.url === url && !each.attached);
  });
  return attach(cdp, target.targetId);
}

async function attach(cdp: CDPSession, targetId: string): Promise<SidePanel> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return {
    async evaluate(expression) {
      last += 1;
      const id = last;
      const answered = new Promise<{ result: { result: { value: unknown } } }>((resolve) => {
        const listener = ({ message }: { message: string }) => {
          const answer = JSON.parse(message);
          if (answer.id !== id) return;
          cdp.off('Target.receivedMessageFromTarget', listener);
          resolve(answer);
        };
        cdp.on('Target.receivedMessageFromTarget', listener);
      });
      const params = { expression, returnByValue: true };
      const request = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      await cdp.send('Target.sendMessageToTarget', { sessionId, message: request });
      return (await answered).result.result.value;
    },
  };
}
