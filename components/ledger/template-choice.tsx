import { useState } from 'preact/hooks';
import type { LedgerTemplates } from '../../lib/model/ledger-template.ts';
import { templateWords } from '../words/template-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { Choice } from './choice.tsx';
import { Modal } from './modal.tsx';
import { TemplateEditor, type TemplateEditorProps } from './template-editor.tsx';

interface Props extends Omit<TemplateEditorProps, 'template' | 'onSave'> {
  readonly templates: LedgerTemplates;
  onChange(templates: LedgerTemplates): void;
}

/** Which columns the ledger has: all of them, or those of a template; and the way to change them. */
export function TemplateChoice({ templates, onChange, ...editor }: Props) {
  const words = useWordsOf(templateWords);
  const [isOpen, setOpen] = useState(false);
  const { templates: all, current } = templates;
  const now = all.find(({ name }) => name === current);
  return (
    <>
      <Choice
        label={words.label}
        none={words.allColumns}
        options={all.map(({ name }) => [name, name])}
        value={now?.name ?? null}
        onChange={(name) => onChange({ ...templates, current: name })}
      />
      <button type="button" class="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.change}
      </button>
      {isOpen && (
        <Modal title={words.title} close={words.close} onClose={() => setOpen(false)}>
          <TemplateEditor
            {...editor}
            template={now}
            onSave={(saved) => {
              const others = all.filter(({ name }) => name !== saved.name);
              onChange({ templates: [...others, saved], current: saved.name });
              setOpen(false);
            }}
          />
          {now !== undefined && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                const others = all.filter((template) => template !== now);
                onChange({ templates: others, current: null });
                setOpen(false);
              }}
            >
              {words.remove}
            </button>
          )}
        </Modal>
      )}
    </>
  );
}
