import type { BlockRole } from '../model/block.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';

type Lines = ReadonlyMap<OutlinedParagraph, readonly OutlinedParagraph[]>;

/** For which measures, or else for which headings, lines of bodies (责任单位：…) speak. */
export interface BodiesLines {
  readonly ofMeasures: Lines;
  readonly ofHeadings: Lines;
}

/** Measures that go together, and the lines of bodies below them. */
interface Task {
  /** The heading over the first measure of a section, where no measure came yet. */
  readonly heading: OutlinedParagraph | null;
  readonly measures: OutlinedParagraph[];
  readonly lines: OutlinedParagraph[];
}

/** No task has more measures or lines. */
const MOST = 40;

/** What stands between two tasks. */
const PARTS: ReadonlySet<BlockRole> = new Set(['heading', 'title', 'preamble', 'sign', 'attach']);

const taskUnder = (heading: OutlinedParagraph | null): Task => ({
  heading,
  measures: [],
  lines: [],
});

type NamesBodies = (paragraph: OutlinedParagraph) => boolean;

/** Whether a measure begins a task, after those of the last one: behind a line of bodies, or a measure that names its own. */
function beginsTask({ measures, lines }: Task, namesBodies: NamesBodies): boolean {
  const last = measures.at(-1);
  return lines.length > 0 || (last !== undefined && namesBodies(last));
}

function listFor(role: BlockRole, { measures, lines }: Task): OutlinedParagraph[] | null {
  if (role === 'measure') return measures;
  return role === 'bodies' ? lines : null;
}

/** Cuts a text into its tasks, which no heading interrupts. */
function tasksOf(outlined: readonly OutlinedParagraph[], namesBodies: NamesBodies): Task[] {
  let task = taskUnder(null);
  const tasks = [task];
  for (const paragraph of outlined) {
    const { role } = paragraph;
    const isPart = PARTS.has(role);
    if (isPart || (role === 'measure' && beginsTask(task, namesBodies))) {
      task = taskUnder(role === 'heading' ? paragraph : null);
      tasks.push(task);
    }
    listFor(role, task)?.push(paragraph);
  }
  return tasks;
}

/**
 * A line of bodies, or several that follow each other (牵头单位：…, 配合单位：…), applies to the measures above it: back to the heading,
 * to the line of bodies before it, or to a measure that names its own. Where no measure stands between it and the heading, it
 * speaks for all that stands under the heading.
 */
export function bodiesLines(
  outlined: readonly OutlinedParagraph[],
  namesBodies: NamesBodies,
): BodiesLines {
  const tasks = tasksOf(outlined, namesBodies).filter(({ lines }) => lines.length > 0);
  return {
    ofMeasures: new Map(
      tasks.flatMap(({ measures, lines }) =>
        measures.slice(-MOST).map((measure) => [measure, lines.slice(0, MOST)] as const),
      ),
    ),
    ofHeadings: new Map(
      tasks.flatMap(({ heading, measures, lines }) =>
        heading === null || measures.length > 0 ? [] : [[heading, lines.slice(0, MOST)] as const],
      ),
    ),
  };
}
