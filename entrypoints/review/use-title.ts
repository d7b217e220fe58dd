import { useEffect } from 'preact/hooks';

/** Names the page in its tab and to screen readers; null leaves the name to what is shown in it. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
}
