import type { ComponentChildren } from 'preact';

interface Props {
  readonly href: string | undefined;
  /** What it stands for, in words. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A mark in a picture that leads to its words. */
export function Mark({ href, label, children }: Props) {
  if (href === undefined)
    return (
      <g>
        <title>{label}</title>
        {children}
      </g>
    );
  return (
    <a href={href} tabindex={-1} aria-label={label}>
      <title>{label}</title>
      {children}
    </a>
  );
}

interface SignProps {
  readonly x: number;
  readonly y: number;
}

/** The signs by which targets are told apart, each in its own form: centred on a place, 12 pixels wide. */
export const dueSigns = {
  overdue: ({ x, y }: SignProps) => (
    <path class="overdue" d={`M${x} ${y - 6}L${x + 6} ${y + 5}H${x - 6}Z`} />
  ),
  soon: ({ x, y }: SignProps) => (
    <path class="soon" d={`M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`} />
  ),
  later: ({ x, y }: SignProps) => <circle class="later" cx={x} cy={y} r={5} />,
  done: ({ x, y }: SignProps) => <circle class="done" cx={x} cy={y} r={4.5} />,
};

/** The signs of a body's part in a task: full, with a bar, empty. */
export const roleSigns = {
  lead: ({ x, y }: SignProps) => <rect class="lead" x={x - 6} y={y - 6} width={12} height={12} />,
  responsible: ({ x, y }: SignProps) => (
    <path class="responsible" d={`M${x - 5.5} ${y - 5.5}h11v11h-11ZM${x - 5.5} ${y}h11`} />
  ),
  support: ({ x, y }: SignProps) => (
    <rect class="support" x={x - 5.5} y={y - 5.5} width={11} height={11} />
  ),
};

/** Pixels of a Chinese character and of another one, in the size of a picture's words. */
const WIDE = 13;
const NARROW = 7.5;

const widthOf = (character: string) => (character > '\u2E80' ? WIDE : NARROW);

/** A text cut to so many pixels, for a picture has no room for more. */
export function short(text: string, room: number): string {
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += widthOf(character);
    if (width > room) return `${kept.slice(0, -1)}…`;
    kept += character;
  }
  return text;
}
