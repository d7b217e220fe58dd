import type { BodyRole } from '../../lib/model/body.ts';
import type { BodyTasks } from '../../lib/review/pictures/body-tasks.ts';
import { pictureWords } from '../words/picture-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { type Drawing, labelOf } from './drawn-line.ts';
import { Legend } from './legend.tsx';
import { Mark, roleSigns, short } from './mark.tsx';
import { Picture } from './picture.tsx';

/** Pixels: the names of the bodies, a mark, the room for figures behind the marks. */
const NAMES = 220;
const MARK = 15;
const FIGURES = 60;
const IN_A_LINE = 48;
const HEAD = 32;
/** Bodies that a person can still overlook. */
const MOST = 60;

const ROLES: readonly BodyRole[] = ['lead', 'responsible', 'support'];

interface Props extends Drawing {
  readonly bodies: readonly BodyTasks[];
}

const marksOf = ({ tasks }: BodyTasks) =>
  ROLES.flatMap((role) => tasks[role].map((line) => ({ role, line })));
const heightOf = (body: BodyTasks) =>
  Math.max(1, Math.ceil(marksOf(body).length / IN_A_LINE)) * MARK + 10;

/** What each body has to do: a square for each task, its form telling the body's part. */
export function BodiesPicture({ bodies: all, ...drawing }: Props) {
  const words = useWordsOf(pictureWords);
  const bodies = all.slice(0, MOST);
  const tops = bodies.map((_, at) =>
    bodies.slice(0, at).reduce((top, body) => top + heightOf(body), HEAD),
  );
  const height = bodies.reduce((sum, body) => sum + heightOf(body), HEAD + 4);
  return (
    <Picture
      {...words.bodies}
      size={[NAMES + IN_A_LINE * MARK + FIGURES, height]}
      rows={bodies.map(({ name, tasks }) => [
        { text: name },
        ...ROLES.map((role) => ({ text: String(tasks[role].length) })),
      ])}
      left={all.length - bodies.length}
      onSave={drawing.onSave}
    >
      <Legend names={words.roles} signs={roleSigns} />
      {bodies.map((body, at) => (
        <Row key={body.name} body={body} top={tops[at] ?? 0} drawing={drawing} />
      ))}
    </Picture>
  );
}

interface RowProps {
  readonly body: BodyTasks;
  readonly top: number;
  readonly drawing: Drawing;
}

function Row({ body, top, drawing }: RowProps) {
  const words = useWordsOf(pictureWords);
  const marks = marksOf(body);
  const end = NAMES + Math.min(marks.length, IN_A_LINE) * MARK + 8;
  return (
    <g>
      <text x={NAMES - 10} y={top + 16} text-anchor="end">
        <title>{body.name}</title>
        {short(body.name, NAMES - 14)}
      </text>
      {marks.map(({ role, line }, at) => {
        const Sign = roleSigns[role];
        return (
          <Mark
            key={`${role} ${line.id}`}
            href={drawing.hrefOf(line)}
            label={`${body.name} ${words.roles[role]}：${labelOf(line)}`}
          >
            <Sign
              x={NAMES + (at % IN_A_LINE) * MARK + 6}
              y={top + 12 + Math.floor(at / IN_A_LINE) * MARK}
            />
          </Mark>
        );
      })}
      <text class="muted" x={end} y={top + 16}>
        {words.tasks(marks.length)}
      </text>
    </g>
  );
}
