import { useWords } from './words/words-context.ts';

interface Props {
  readonly host: string;
  readonly standing: 'official' | 'always' | 'foreign';
  onAlways(): void;
  onStopAlways(): void;
  onSwitchOff(): void;
}

/** Last line of the popup: the keys, and whether Piyue is to run on this site by itself. */
export function SiteFooter({ host, standing, onAlways, onStopAlways, onSwitchOff }: Props) {
  const words = useWords();
  const choices = {
    official: { text: words.switchOff(host), act: onSwitchOff },
    always: { text: words.stopAlways(host), act: onStopAlways },
    foreign: { text: words.always(host), act: onAlways },
  };
  const { text, act } = choices[standing];
  return (
    <footer class="site-footer">
      <span class="keys">{words.keys}</span>
      <button type="button" class="quiet" onClick={act}>
        {text}
      </button>
    </footer>
  );
}
