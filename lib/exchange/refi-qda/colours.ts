import { type NoteColour, noteColours } from '../../model/note.ts';

/** Our colours as REFI-QDA writes them (after Okabe and Ito, 2008). */
const HEX: Readonly<Record<NoteColour, string>> = {
  yellow: '#F0E442',
  blue: '#56B4E9',
  green: '#009E73',
  orange: '#E69F00',
  purple: '#CC79A7',
  grey: '#999999',
};

const CHANNELS = /^#(?<red>[\da-f]{2})(?<green>[\da-f]{2})(?<blue>[\da-f]{2})$/iu;

function channelsOf(hex: string): number[] | undefined {
  const { red, green, blue } = CHANNELS.exec(hex)?.groups ?? {};
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue].map((channel) => Number.parseInt(channel, 16));
}

/** #RRGGBB. */
export function hexOf(colour: NoteColour): string {
  return HEX[colour];
}

/** Ours that is nearest to another tool's; grey for what is none. */
export function colourOf(hex: string | undefined): NoteColour {
  const wanted = channelsOf(hex ?? '');
  if (wanted === undefined) return 'grey';
  const distance = (colour: NoteColour) =>
    (channelsOf(HEX[colour]) ?? []).reduce(
      (sum, channel, at) => sum + (channel - (wanted[at] ?? 0)) ** 2,
      0,
    );
  return noteColours.reduce((near, colour) => (distance(colour) < distance(near) ? colour : near));
}
