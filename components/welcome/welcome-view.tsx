import type { ComponentChildren } from 'preact';
import { useWelcomeWords } from '../words/welcome-words.ts';

interface Props {
  /** The example, lit. */
  readonly children: ComponentChildren;
  onWorkspace(): void;
  onSettings(): void;
}

/** What a person sees first: an example to try, what Piyue does, what it never does, and how to begin. */
export function WelcomeView({ children, onWorkspace, onSettings }: Props) {
  const words = useWelcomeWords();
  return (
    <main class="welcome">
      <header>
        <h1>{words.title}</h1>
        <p>{words.about}</p>
      </header>
      <section aria-labelledby="example">
        <h2 id="example">{words.example}</h2>
        <p class="welcome-try">{words.try}</p>
        <div class="welcome-example">{children}</div>
      </section>
      <div class="welcome-said">
        <Said title={words.does} points={words.doesWhat} />
        <Said title={words.never} points={words.neverWhat} />
        <Said title={words.begin} points={words.beginHow} />
      </div>
      <p class="actions">
        <button type="button" class="main" onClick={onWorkspace}>
          {words.toWorkspace}
        </button>
        <button type="button" class="second" onClick={onSettings}>
          {words.toSettings}
        </button>
      </p>
    </main>
  );
}

function Said({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
