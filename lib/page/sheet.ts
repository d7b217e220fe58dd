import type { PageText } from '../model/page-text.ts';
import type { Reading } from '../model/reading.ts';
import type { PlacedText } from './light.ts';

/** A page that was read: its text and where that stands, what the page says of itself, and what was found in it. */
export interface Sheet extends PlacedText {
  readonly page: PageText;
  readonly reading: Reading;
}
