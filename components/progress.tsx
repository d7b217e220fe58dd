interface Props {
  /** What is being done, and how far it is. */
  readonly text: string;
  readonly done: number;
  readonly of: number;
  /** Whether it is going on; that it was stopped is told to who does not see it, each step is not. */
  readonly isWorking: boolean;
  /** What can be done about it: stop it, go on. */
  readonly action: { readonly text: string; act(): void };
}

/** How far a long job is. */
export function Progress({ text, done, of, isWorking, action }: Props) {
  return (
    <div class="progress">
      <p role={isWorking ? undefined : 'status'}>{text}</p>
      <progress value={done} max={of} aria-label={text} />
      <button type="button" class="quiet" onClick={action.act}>
        {action.text}
      </button>
    </div>
  );
}
