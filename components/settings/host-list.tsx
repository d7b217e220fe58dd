/** A host, and what can be done about it. */
export interface HostChoice {
  readonly host: string;
  readonly text: string;
  act(): void;
}

/** Hosts of which the person decided something; nothing where there are none. */
export function HostList({
  title,
  choices,
}: {
  readonly title: string;
  readonly choices: readonly HostChoice[];
}) {
  if (choices.length === 0) return null;
  return (
    <div class="group">
      <h3>{title}</h3>
      <ul class="entries" aria-label={title}>
        {choices.map(({ host, text, act }) => (
          <li key={host}>
            <span class="entry">{host}</span>
            <button type="button" class="quiet" onClick={act}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
