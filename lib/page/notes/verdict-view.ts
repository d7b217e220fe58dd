import type { Judgement } from '../../model/judgement.ts';
import type { Mark } from '../../model/mark.ts';
import type { Say } from '../card/card-content.ts';
import { element, styled, trustedButton } from '../card/elements.ts';
import { correctionForm, correctionView } from './correction.ts';
import type { NotebookFailure } from './notebook.ts';

/** What a reader can say of a finding. */
export interface VerdictActions {
  /** What was said so far. */
  now(): Judgement | undefined;
  /** Says it, or takes it back with null. Gives back why it was not written, or null. */
  judge(
    answer: Judgement['answer'],
    correction?: Judgement['correction'],
  ): Promise<NotebookFailure | null>;
  /** The card has another height now; while something is typed in it, it must not go. */
  resized(typing: boolean): void;
  /** Beside the answers. */
  readonly more: HTMLElement;
}

/** The reader's verdict on a finding: right, wrong, and for a target a correction; what was said shows, and pressed again is taken back. */
export function verdictView(mark: Mark, actions: VerdictActions, say: Say): HTMLElement {
  const view = emptyView(say);

  // An answer may come when the reader has gone on to the form already; what is typed there is not to go.
  let turn = 0;

  async function judge(...said: Parameters<VerdictActions['judge']>): Promise<void> {
    turn += 1;
    const mine = turn;
    const failure = await actions.judge(...said);
    if (failure === null) {
      if (mine === turn) show();
      return;
    }
    tellFailure(view, say(`error_${failure}`));
    actions.resized(true);
  }

  function answerButton(answer: 'right' | 'wrong', pressed: boolean): HTMLElement {
    const button = trustedButton(
      say(`verdict_${answer}`),
      () => void judge(pressed ? null : answer),
    );
    button.ariaPressed = String(pressed);
    return button;
  }

  function correct(): void {
    turn += 1;
    const before = { ...mark.quantity, ...actions.now()?.correction };
    const save = (correction: Judgement['correction']) => void judge('corrected', correction);
    view.replaceChildren(correctionForm(before, mark.quantity ?? {}, { save, cancel: show, say }));
    actions.resized(true);
  }

  function show(): void {
    const said = actions.now();
    const buttons = (['right', 'wrong'] as const).map((each) =>
      answerButton(each, said?.answer === each),
    );
    if (mark.quantity !== undefined) {
      const button = trustedButton(say('verdict_corrected'), correct);
      button.ariaPressed = String(said?.answer === 'corrected');
      buttons.push(button);
    }
    view.replaceChildren(
      ...correctionView(said?.correction, say),
      element('footer', ...buttons, actions.more),
    );
    actions.resized(false);
  }

  show();
  return view;
}

function emptyView(say: Say): HTMLElement {
  const view = styled('section', 'verdict');
  view.role = 'group';
  view.ariaLabel = say('verdict');
  return view;
}

/** Says what went wrong, in place of what went wrong before. */
function tellFailure(view: HTMLElement, text: string): void {
  view.querySelector('[role="alert"]')?.remove();
  const alert = styled('p', 'status');
  alert.role = 'alert';
  alert.textContent = text;
  view.append(alert);
}
