import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props<Tab extends string> {
  readonly tabs: readonly Tab[];
  readonly shown: Tab;
  readonly label: string;
  /** Id of the element that the tabs stand over. */
  readonly panel: string;
  nameOf(tab: Tab): ComponentChildren;
  onTab(tab: Tab): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs, with the arrow keys (WAI-ARIA Authoring Practices, "Tabs"). */
export function TabList<Tab extends string>({ tabs, shown, label, panel, ...on }: Props<Tab>) {
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = tabs[(tabs.indexOf(shown) + (step ?? 0) + tabs.length) % tabs.length];
    if (step === undefined || next === undefined) return;
    event.preventDefault();
    on.onTab(next);
    bar.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <div class="view-tabs" role="tablist" aria-label={label} ref={bar} onKeyDown={onKeyDown}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          data-tab={each}
          aria-selected={each === shown}
          aria-controls={panel}
          tabIndex={each === shown ? 0 : -1}
          onClick={() => on.onTab(each)}
        >
          {on.nameOf(each)}
        </button>
      ))}
    </div>
  );
}
