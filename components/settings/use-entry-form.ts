import { useRef, useState } from 'preact/hooks';
import type { Entry, EntryFault } from '../../lib/exchange/own-model/change-own-model.ts';
import type { EntryFormProps } from './entry-words.ts';

/**
 * What a form of entries does: `fill` makes the entry of what was written, and `clear` is called when a new one is kept, so that the
 * next can be written at once.
 */
export function useEntryForm<E extends Entry>(
  { before, onSave, onClose }: EntryFormProps<E>,
  { fill, clear }: { readonly fill: () => E; readonly clear: () => void },
) {
  const [fault, setFault] = useState<EntryFault | null>(null);
  const firstRef = useRef<HTMLInputElement>(null);
  const submit = async () => {
    const wrong = await onSave(fill(), before);
    setFault(wrong);
    if (wrong !== null) return;
    if (before === null) clear();
    firstRef.current?.focus();
    onClose?.();
  };
  return { fault, firstRef, onSubmit: () => void submit() };
}
