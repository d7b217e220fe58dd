import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly about: string;
  readonly children: ComponentChildren;
}

/** A part of the settings, with what it is for. */
export function Section({ title, about, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="section-about">{about}</p>
      {children}
    </section>
  );
}
