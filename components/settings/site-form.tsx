import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/exchange/own-model/change-own-model.ts';
import { useSettingsWords } from '../words/use-settings-words.ts';
import { EntryForm } from './entry-form.tsx';
import { type EntryFormProps, faultIn } from './entry-words.ts';
import { Field } from './field.tsx';
import { useEntryForm } from './use-entry-form.ts';

export type SiteEntry = Extract<Entry, { kind: 'site' }>;

const FIELDS = ['name', 'domains', 'content', 'title', 'date', 'fields'] as const;
type SiteField = (typeof FIELDS)[number];
type Written = Readonly<Record<SiteField, string>>;

const EMPTY: Written = { name: '', domains: '', content: '', title: '', date: '', fields: '' };
const OPTIONAL: readonly SiteField[] = ['title', 'date', 'fields'];

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A whole address stands for its host. */
function domainOf(address: string): string {
  const host = /^https?:\/\//iu.test(address) && URL.canParse(address) && new URL(address).hostname;
  return (host || address).toLowerCase();
}

function written(before: SiteEntry | null): Written {
  if (before === null) return EMPTY;
  const { name, domains, content, title = [], date = [], fields = [] } = before.site;
  return {
    name,
    domains: domains.join(', '),
    content: content.join('\n'),
    title: title.join('\n'),
    date: date.join('\n'),
    fields: fields.join('\n'),
  };
}

/** The site that was written; one without a name is called by its domain. What it is known by stays, for files tell by it which site is which. */
function siteOf(fields: Written, before: SiteEntry | null): SiteEntry {
  const domains = fields.domains
    .split(/[\s,，、;；]+/u)
    .filter((domain) => domain !== '')
    .map(domainOf);
  const id = (domains[0] ?? '').replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  const optional = OPTIONAL.flatMap((field) => {
    const selectors = linesOf(fields[field]);
    return selectors.length === 0 ? [] : [[field, selectors] as const];
  });
  return {
    kind: 'site',
    site: {
      ...before?.site,
      id: before?.site.id ?? (id || 'site'),
      name: fields.name.trim() || domains[0] || id || '—',
      domains,
      content: linesOf(fields.content),
      title: undefined,
      date: undefined,
      fields: undefined,
      ...Object.fromEntries(optional),
    },
  };
}

/** Adds or changes a site: where it is, and in which boxes of its pages text, title, date and fields stand. */
export function SiteForm(props: EntryFormProps<SiteEntry>) {
  const words = useSettingsWords();
  const { before, onClose } = props;
  const [fields, setFields] = useState(written(before));
  const { fault, firstRef, onSubmit } = useEntryForm(props, {
    fill: () => siteOf(fields, before),
    clear: () => setFields(EMPTY),
  });
  const field = (name: SiteField) => ({
    name,
    value: fields[name],
    error: faultIn(fault, name, words),
    onInput: (value: string) => setFields((others) => ({ ...others, [name]: value })),
  });
  return (
    <EntryForm isNew={before === null} onSubmit={onSubmit} onClose={onClose}>
      <Field {...field('domains')} example="www.example.gov.cn" inputRef={firstRef} />
      <Field {...field('name')} isOptional={true} />
      <Field {...field('content')} example="#zoom" isLong={true} />
      {OPTIONAL.map((name) => (
        <Field key={name} {...field(name)} isOptional={true} />
      ))}
    </EntryForm>
  );
}
