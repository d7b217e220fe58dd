import { siteFor } from '../../lib/lexicon/sites.ts';
import type { Answer } from '../../lib/messages/answer.ts';
import type { SiteAnswer } from '../../lib/messages/messages.ts';
import { hostOf } from '../../lib/model/host.ts';
import { litKinds } from '../../lib/model/settings.ts';
import { loadOwnModel } from '../browser/own-model-storage.ts';
import { loadSettings } from '../browser/settings-storage.ts';

/** How the page at `url` is to be read, and which kinds are lit; 'off' where the person does not want Piyue. */
export async function answerSite(url: string): Promise<Answer<SiteAnswer>> {
  const settings = await loadSettings();
  const host = hostOf(url);
  if (host !== null && settings.offHosts.includes(host)) return { ok: false, error: 'off' };
  const { model } = await loadOwnModel();
  return { ok: true, value: { selectors: siteFor(url, model.sites), kinds: litKinds(settings) } };
}
