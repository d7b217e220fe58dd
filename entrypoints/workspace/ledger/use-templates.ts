import { useEffect, useState } from 'preact/hooks';
import { templateWords } from '../../../components/words/template-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import {
  type LedgerColumnName,
  type LedgerTemplates,
  ledgerTemplatesSchema,
} from '../../../lib/model/ledger-template.ts';
import { loadTemplates, saveTemplates } from '../../browser/ledger-templates-storage.ts';
import { saveFile } from '../../review/exports/save-file.ts';

/** The columns that whoever follows tasks up needs side by side. */
const FOLLOWING: readonly LedgerColumnName[] = [
  ...(['number', 'task', 'indicator', 'comparator', 'value', 'unit'] as const),
  ...(['lead', 'responsible', 'deadline', 'state', 'progress', 'remarks', 'source'] as const),
];

/** The templates of somebody who has saved none yet. */
function firstTemplates(name: string): LedgerTemplates {
  const columns = FOLLOWING.map((column) => ({ column }));
  return { templates: [{ name, columns }], current: null };
}

/** The templates of a file, or null where it is none of ours. */
function templatesIn(text: string): LedgerTemplates['templates'] | null {
  try {
    return ledgerTemplatesSchema.safeParse(JSON.parse(text)).data?.templates ?? null;
  } catch {
    return null;
  }
}

/** The templates of the ledger, how they are changed, and how they go out and come in as files. */
export function useTemplates() {
  const words = useWordsOf(templateWords);
  const [templates, setTemplates] = useState(() => firstTemplates(words.following));
  const [told, setTold] = useState('');
  useEffect(() => {
    loadTemplates().then((stored) => stored !== null && setTemplates(stored), reportError);
  }, []);
  const change = (next: LedgerTemplates) => {
    setTemplates(next);
    saveTemplates(next).catch(reportError);
  };
  const take = async (file: File) => {
    const coming = templatesIn(await file.text());
    if (coming === null) return setTold(words.notTemplates);
    const names = new Set(coming.map(({ name }) => name));
    const others = templates.templates.filter(({ name }) => !names.has(name));
    change({ ...templates, templates: [...others, ...coming] });
    setTold(words.imported(coming.length));
  };
  const give = () =>
    saveFile({
      name: 'piyue-ledger-columns.json',
      type: 'application/json',
      content: `${JSON.stringify({ templates: templates.templates }, null, 2)}\n`,
    });
  return {
    templates,
    template: templates.templates.find(({ name }) => name === templates.current),
    change,
    told,
    onImport: (file: File) => void take(file).catch(reportError),
    onExport: templates.templates.length === 0 ? null : give,
  };
}
