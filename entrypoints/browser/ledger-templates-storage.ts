import { browser } from 'wxt/browser';
import {
  type LedgerTemplate,
  type LedgerTemplates,
  ledgerTemplatesSchema,
} from '../../lib/model/ledger-template.ts';

const KEY = 'ledger-templates';

/** The templates of the ledger, null where none were ever saved; what cannot be read counts as none, and stays as it is until some are saved. */
export async function loadTemplates(): Promise<LedgerTemplates | null> {
  const stored = await browser.storage.local.get(KEY);
  return ledgerTemplatesSchema.safeParse(stored[KEY]).data ?? null;
}

/** Keeps the templates of the ledger. Throws where they are not as the schema has them, or there is no room. */
export async function saveTemplates(templates: LedgerTemplates): Promise<void> {
  await browser.storage.local.set({ [KEY]: ledgerTemplatesSchema.parse(templates) });
}

/** The template that is in use; undefined for all columns as they are. */
export async function currentTemplate(): Promise<LedgerTemplate | undefined> {
  const stored = await loadTemplates();
  return stored?.templates.find(({ name }) => name === stored.current);
}
