import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a page that is loaded when it is first wanted, so that the page opens as fast as without it; nothing stands for it until then. */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      if (loaded !== null) return;
      load().then((part) => {
        loaded = part;
        setPart(() => part);
      }, reportError);
    }, []);
    return Part === null ? null : <Part {...props} />;
  };
}
