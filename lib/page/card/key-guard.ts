import { leave, taken } from '../shared-world.ts';

/** What is typed or pasted in a panel is none of the page's business. */
const OWN_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'cut',
] as const;

type Deliver = (event: Event) => void;

/** The panels whose events are kept from the page, by the elements that hold them. */
type KeyGuard = Map<EventTarget | null, Deliver>;

const NAME = 'key-guard';

/**
 * Keeps what is typed in our panels from the page: events there are stopped at the window, on their way down, before any listener of the
 * page that was added after this one hears them; what the browser does with a key (typing, pressing a button) it does all the same.
 * A frame of the extension's own would keep them from all listeners, but its address would be open to every page, by which the
 * extension is found out, and it could not be dressed, measured and closed as one with the rest.
 *
 * @returns The guard of this frame; the earlier it is asked for first, the fewer listeners come before it.
 */
export function keyGuard(): KeyGuard {
  const known = taken<KeyGuard>(NAME);
  if (known !== null) return known;
  const guard: KeyGuard = new Map();
  for (const type of OWN_EVENTS) {
    addEventListener(
      type,
      (event) => {
        const deliver = guard.get(event.target);
        if (!event.isTrusted || !deliver) return;
        event.stopImmediatePropagation();
        deliver(event);
      },
      true,
    );
  }
  leave(NAME, guard);
  return guard;
}

/**
 * A copy of an event that stays within the shadow tree in which it is dispatched, where nobody but us listens. The copy of a key has its
 * names and modifiers, but is a plain event: Firefox (up to 153 at least) makes every keyboard event composed, whatever the constructor
 * is told, against https://dom.spec.whatwg.org/#inner-event-creation-steps, and would let the copy out of the tree.
 */
export function innerCopy(event: Event): Event {
  const { type, cancelable } = event;
  const inner = new Event(type, { bubbles: true, cancelable, composed: false });
  if (!(event instanceof KeyboardEvent)) return inner;
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  return Object.assign(inner, { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing });
}
