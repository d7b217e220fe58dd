import type { Plugin } from 'vite';

/** The pattern of a reason as it is written, with its groups named for whoever reads it. */
const REASON = /reasonPattern`[^`]*`/gu;
const NAME = /(?<=\()\?<[a-z]+>/gu;

/** A file of a reason without the names of its groups: of what matched, only the place is asked. */
export const withoutNames = (code: string): string =>
  code.replace(REASON, (written) => written.replace(NAME, ''));

/** The plugin that leaves out the names of groups that nobody asks for by name: 150 of them weigh a kilobyte. */
export const groupsWithoutNames = (): Plugin => ({
  name: 'piyue:groups-without-names',
  enforce: 'pre',
  transform: {
    filter: { id: /\/rules\/targets\/classes\/[a-z-]+\.ts$/u },
    handler: withoutNames,
  },
});
