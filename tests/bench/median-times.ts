/** What is timed; the result goes to a sink, so that no engine drops the work. */
export type Subject = () => unknown;

/** The system counts processor time in steps of some milliseconds: a subject is repeated until it fills many of them. */
const SAMPLE_MS = 60;
/** How long a subject runs before it is timed. */
const WARM_UP_MS = 4000;

/**
 * Median milliseconds of one run of each subject, by name: processor time of this thread, so that other programs, which interrupt a
 * long run more often than a short one, do not change how subjects compare. The subjects take turns in every round, so that a machine
 * that slows down slows all of them. Before the first round each subject runs by itself for some seconds, for an engine goes on compiling
 * what runs often: reading became a tenth faster from the 50th to the 500th run, and a subject that is done sooner gets there sooner.
 */
export function medianTimes<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(subjects) as Name[];
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  for (const name of names) sample(subjects[name], WARM_UP_MS);
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) samples.get(name)?.push(sample(subjects[name], SAMPLE_MS));
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

/** The middle one, or the mean of the middle two; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}

let sink: unknown;

function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function sample(subject: Subject, atLeast: number): number {
  const start = threadMs();
  let runs = 0;
  let elapsed = 0;
  while (elapsed < atLeast) {
    sink = subject();
    runs += 1;
    elapsed = threadMs() - start;
  }
  if (sink === undefined) throw new Error('A subject must give back its result.');
  return elapsed / runs;
}
