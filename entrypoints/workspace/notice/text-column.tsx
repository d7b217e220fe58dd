import { KeptText } from '../../../components/notice/kept-text.tsx';
import { MarkCard } from '../../../components/notice/mark-card.tsx';
import { noticeWords } from '../../../components/words/notice-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import type { LitLine } from '../../../lib/review/lit-lines.ts';
import { LineNotes } from './line-notes.tsx';
import { UnplacedNotes, WholeNotes } from './loose-notes.tsx';
import type { Desk } from './use-desk.ts';

interface Props {
  readonly desk: Desk;
}

/** The text with its notes beside it: those on the whole of it before it, those without a place after it. */
export function TextColumn({ desk }: Props) {
  const words = useWordsOf(noticeWords);
  return (
    <div class="notice-text">
      <p class="notice-keys">{words.keys}</p>
      <WholeNotes desk={desk} />
      <KeptText
        id={desk.on.notices[0]}
        text={desk.text}
        lines={desk.drawn.lines}
        articleRef={desk.articleRef}
        beside={(line) => <Beside desk={desk} line={line} />}
        onPick={desk.pick}
      />
      <UnplacedNotes desk={desk} />
    </div>
  );
}

/** What stands beside a line: its notes, and the card of a mark that was picked in it. */
function Beside({ desk, line }: Props & { readonly line: LitLine }) {
  const { cards, chosen, deeds } = desk;
  const { picked } = chosen;
  const isHere = picked !== null && line.from <= picked.from && picked.from <= line.to;
  return (
    <>
      <LineNotes desk={desk} line={line} />
      {isHere && cards.length > 0 && (
        <MarkCard findings={cards} judge={deeds.judge} note={desk.write} onClose={chosen.close} />
      )}
    </>
  );
}
