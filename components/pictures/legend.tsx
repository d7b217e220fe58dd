import type { ComponentChild } from 'preact';

interface Props<Name extends string> {
  readonly names: Readonly<Record<Name, string>>;
  readonly signs: Readonly<Record<Name, (place: { x: number; y: number }) => ComponentChild>>;
}

const STEP = 150;

/** What the signs of a picture mean, in its first line. */
export function Legend<Name extends string>({ names, signs }: Props<Name>) {
  return (
    <g class="legend">
      {(Object.keys(signs) as Name[]).map((name, at) => (
        <g key={name}>
          {signs[name]({ x: at * STEP + 6, y: 12 })}
          <text x={at * STEP + 18} y={16}>
            {names[name]}
          </text>
        </g>
      ))}
    </g>
  );
}
