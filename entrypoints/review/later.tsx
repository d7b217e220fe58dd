import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  /** Loads what is shown; null where nothing is to be. Called once. */
  load(): Promise<ComponentType | null>;
}

/** Shows something that is loaded by itself, so that the page is there without it. */
export function Later({ load }: Props) {
  const [loaded, setLoaded] = useState<{ readonly Shown: ComponentType } | null>(null);
  useEffect(() => {
    load().then((Shown) => setLoaded(Shown && { Shown }), reportError);
  }, []);
  return loaded && <loaded.Shown />;
}
