import { browser } from 'wxt/browser';
import * as z from 'zod';
import { pageReadingSchema, type ToBackground } from '../../lib/messages/messages.ts';
import type { PageText } from '../../lib/model/page-text.ts';
import type { Reading } from '../../lib/model/reading.ts';

const answerSchema = z.object({ value: pageReadingSchema });

/** What the background finds in a text that is kept. Throws where it does not answer or cannot read it. */
export async function askReading(page: PageText): Promise<Reading> {
  const message: ToBackground = { type: 'read', page, anyway: false };
  return answerSchema.parse(await browser.runtime.sendMessage(message)).value.reading;
}
