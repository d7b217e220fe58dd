import { SettingsButton, type SettingsProps } from './settings-button.tsx';
import { useWords } from './words/words-context.ts';

interface Site {
  readonly host: string;
  readonly standing: 'official' | 'always' | 'foreign';
}

interface SiteProps {
  onAlways(): void;
  onStopAlways(): void;
  onSwitchOff(): void;
}

interface Props extends SiteProps, SettingsProps {
  /** The keys that can be pressed, in words. */
  readonly keys: string;
  /** Null where the browser does not tell it. */
  readonly site: Site | null;
}

/** Last line of the review: the keys, and whether Piyue is to run on this site by itself. */
export function SiteFooter({ keys, site, isDamaged, onSettings, onWorkspace, ...choices }: Props) {
  return (
    <footer class="site-footer">
      <span class="keys">{keys}</span>
      {site !== null && <SiteChoice site={site} {...choices} />}
      <SettingsButton {...{ isDamaged, onSettings, onWorkspace }} />
    </footer>
  );
}

function SiteChoice({ site, ...on }: SiteProps & { readonly site: Site }) {
  const words = useWords();
  const { host, standing } = site;
  const choices = {
    official: { text: words.switchOff(host), act: on.onSwitchOff },
    always: { text: words.stopAlways(host), act: on.onStopAlways },
    foreign: { text: words.always(host), act: on.onAlways },
  };
  const { text, act } = choices[standing];
  return (
    <button type="button" class="quiet" onClick={act}>
      {text}
    </button>
  );
}
