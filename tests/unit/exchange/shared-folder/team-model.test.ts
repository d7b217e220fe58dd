import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Revision } from '../../../../lib/model/revision.ts';
import { type PlayedMachine, playedTeam, settle } from '../../../support/played-team.ts';
import { sampleRevisions, uuid } from '../../../support/sample-bundle.ts';

const NOTE_FIRST = sampleRevisions[2] as Revision;

/** The nth thing that somebody writes: a new note, or another wording of one that they know. */
function newWording(nth: number, { wordings, me }: PlayedMachine, pick: number): Revision {
  const known = [...wordings.values()];
  const before = pick === 0 ? undefined : known[pick % Math.max(known.length, 1)];
  const first = { ...NOTE_FIRST, of: uuid(50_000 + nth), parents: [] as string[] };
  const { of, parents } =
    before === undefined ? first : { of: before.of, parents: [before.id as string] };
  return { ...NOTE_FIRST, id: uuid(60_000 + nth), of, parents, by: me };
}

interface Deed {
  readonly machine: number;
  readonly other: number;
  readonly pick: number;
  readonly time: number;
  readonly type:
    | 'write'
    | 'sync'
    | 'sync two'
    | 'cut'
    | 'remove'
    | 'lock'
    | 'free'
    | 'fill'
    | 'off';
}

const anyDeed: fc.Arbitrary<Deed> = fc.record({
  machine: fc.nat(3),
  other: fc.nat(3),
  pick: fc.nat(20),
  // No time at all may pass between two writings, or ten years, and clocks may be set back.
  time: fc.constantFrom(0, 0, 1, 2000, 60_000, 3e11, -3e11),
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constant('write' as const) },
    { weight: 4, arbitrary: fc.constantFrom('sync' as const, 'sync two' as const) },
    { weight: 2, arbitrary: fc.constantFrom('cut', 'remove', 'lock', 'free', 'fill', 'off') },
  ) as fc.Arbitrary<Deed['type']>,
});

async function play({ drive, ...people }: ReturnType<typeof playedTeam>, deeds: readonly Deed[]) {
  const machines = Object.values(people);
  const written: Revision[] = [];
  for (const [nth, { machine: at, other, pick, time, type }] of deeds.entries()) {
    const machine = machines[at] as PlayedMachine;
    const name = [...drive.files.keys()][pick % Math.max(drive.files.size, 1)] ?? '';
    drive.now = Math.max(0, drive.now + time);
    const doing: Record<Deed['type'], () => unknown> = {
      write: () =>
        written.push(newWording(nth, machine, pick)) && machine.write(...written.slice(-1)),
      sync: () => machine.sync(),
      'sync two': () => Promise.all([machine.sync(), machines[other]?.sync()]),
      cut: () => drive.cut(name, pick / 20),
      remove: () => drive.files.delete(name),
      lock: () => drive.locked.add(name),
      free: () => drive.locked.clear(),
      fill: () => (machine.isFull = pick > 10),
      off: async () => {
        machine.goesOffAfter = pick % 4;
        await machine.sync().catch(() => undefined);
        machine.goesOffAfter = Number.POSITIVE_INFINITY;
      },
    };
    await doing[type]();
  }
  return written;
}

test('several machines, in any order and at once, with files cut, removed, locked and clocks set wrong, all end with all that anybody wrote, and then rest', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(anyDeed, { minLength: 1, maxLength: 30 }),
      async (scheduler, deeds) => {
        const played = playedTeam();
        const { drive, ...people } = played;
        const machines = Object.values(people);
        drive.turn = () => scheduler.schedule(Promise.resolve());
        const written = await scheduler.waitFor(play(played, deeds));
        drive.turn = async () => undefined;
        drive.locked.clear();
        for (const machine of machines) machine.isFull = false;
        await settle(drive, machines);
        const all = written.map(({ id }) => id).sort();
        for (const machine of machines) expect(machine.all.map(({ id }) => id).sort()).toEqual(all);
        const { counts } = drive;
        const before = { ...counts };
        await settle(drive, machines);
        expect(counts).toEqual(before);
      },
    ),
    { numRuns: 2000 },
  );
}, 120_000);
