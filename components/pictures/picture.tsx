import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { pictureWords } from '../words/picture-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { useMarkFocus } from './use-mark-focus.ts';

/** A cell of the table behind a picture; one that stands for words leads to them. */
export interface PictureCell {
  readonly text: string;
  readonly href?: string | undefined;
}

export interface PictureProps {
  readonly title: string;
  readonly about: string;
  /** Width and height in pixels. */
  readonly size: readonly [width: number, height: number];
  /** The table behind it: the names of its columns, and its rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PictureCell[])[];
  /** How many rows of the picture are not drawn, for there are too many. */
  readonly left: number;
  onSave(picture: SVGSVGElement, title: string): void;
  readonly children: ComponentChildren;
}

/** A picture drawn as SVG, with its title, what it shows, a way to save it, and the table behind it. */
export function Picture(props: PictureProps) {
  const { title, about, size, left, onSave, children } = props;
  const [width, height] = size;
  const words = useWordsOf(pictureWords);
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const keys = useMarkFocus(svg);
  return (
    <figure class="picture" aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 id={`${id}-title`}>{title}</h2>
        <button
          type="button"
          class="quiet"
          aria-describedby={`${id}-title`}
          onClick={() => svg.current !== null && onSave(svg.current, title)}
        >
          {words.save}
        </button>
        <p>{about}</p>
        {left > 0 && <p role="note">{words.notDrawn(left)}</p>}
      </figcaption>
      <div class="picture-box">
        <svg
          ref={svg}
          class="drawn"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-labelledby={`${id}-svg ${id}-about`}
          {...keys}
        >
          <title id={`${id}-svg`}>{title}</title>
          <desc id={`${id}-about`}>{about}</desc>
          {children}
        </svg>
      </div>
      <TableBehind {...props} />
    </figure>
  );
}

function TableBehind({ title, columns, rows }: PictureProps) {
  const words = useWordsOf(pictureWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.table}</summary>
      {isOpen && (
        <div class="picture-box">
          <table aria-label={title}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={`${at} ${row[0]?.text}`}>
                  {row.map(({ text, href }, nth) => (
                    <td key={columns[nth]}>
                      {href === undefined ? text : <a href={href}>{text}</a>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
