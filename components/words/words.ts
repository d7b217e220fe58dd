import type { BodyRole } from '../../lib/model/body.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { Modality } from '../../lib/model/obligation.ts';
import type { FaceLanguage } from '../../lib/model/settings.ts';
import type { TargetKind } from '../../lib/model/target.ts';
import type { Sign } from '../../lib/review/missing-signs.ts';
import type { CodeWords } from './code-words.ts';
import type { ExportWords } from './export-words.ts';
import type { NoteWords } from './note-words.ts';
import type { VerdictWords } from './verdict-words.ts';

/** What a person is told where there is no list to show. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

/** The situations in which the popup has no notice to show. */
export type Situation =
  | 'waiting'
  | 'slow'
  | 'not-notice'
  | 'foreign'
  | 'off'
  | 'file-page'
  | 'no-access'
  | 'too-long'
  | 'no-text'
  | 'failed';

/** All words of the interface in one language; what a notice itself says stays Chinese in all of them. */
export interface Words {
  /** Language of these words (BCP 47). */
  readonly lang: FaceLanguage;
  readonly name: string;
  readonly kinds: Readonly<Record<MarkKind, string>>;
  /** What one finding of a kind is. */
  readonly kindOfOne: Readonly<Record<MarkKind, string>>;
  /** Label of the row of switches, and what a switch does. */
  readonly kindSwitches: string;
  readonly kindSwitchTip: (kind: string, on: boolean) => string;
  readonly docNumber: string;
  readonly issuers: string;
  readonly date: string;
  readonly genre: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly outline: string;
  readonly rowsLeft: (rows: number) => string;
  readonly noMatch: Message;
  readonly allHidden: Message;
  readonly nothingFound: Message;
  /** What is to become of a target's value, where the amount alone does not say. */
  readonly changes: Readonly<Partial<Record<TargetKind, string>>>;
  readonly by: (date: string) => string;
  /** Behind a deadline or body that a heading or a line of bodies says for the measure. */
  readonly inherited: string;
  readonly roles: Readonly<Record<BodyRole, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly keys: string;
  readonly readAnywayNote: string;
  readonly situations: Readonly<Record<Situation, Message>>;
  /** Why a page was taken for no notice: what of a notice's signs is not there. */
  readonly lacks: (signs: readonly string[]) => string;
  readonly signs: Readonly<Record<Sign, string>>;
  readonly readAnyway: string;
  readonly readPage: string;
  readonly retry: string;
  readonly always: (host: string) => string;
  readonly stopAlways: (host: string) => string;
  readonly switchOff: (host: string) => string;
  readonly switchOn: (host: string) => string;
  /** What asks why a row is there, and what is said where nothing but its place tells. */
  readonly why: string;
  readonly whyByPlace: string;
  readonly settings: string;
  readonly workspace: string;
  /** Told where the own words that are stored cannot be read. */
  readonly ownDamaged: string;
  /** Label of the two views, and their names. */
  readonly views: string;
  readonly findings: string;
  readonly notes: string;
  readonly openPanel: string;
  readonly aboutNotes: NoteWords;
  readonly aboutExport: ExportWords;
  readonly aboutCodes: CodeWords;
  readonly aboutVerdicts: VerdictWords;
}
