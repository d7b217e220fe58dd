import type { OwnModel } from '../model/own-model.ts';

const NO_WORDS = { ge: [], gt: [], le: [], lt: [], approx: [] };

/** Adds nothing: the shipped model alone. */
export const NOTHING_OWN: OwnModel = {
  units: [],
  comparators: NO_WORDS,
  actionVerbs: [],
  modalWords: { must: [], prohibit: [] },
  bodies: [],
  namesWithoutNumber: [],
  sites: [],
};

/**
 * The model in use. Words of a reader's own must reach every pattern, and handing them through each call would be noise in every rule;
 * so one reading runs under one model, from begin to end without a pause, and what was in use before is put back.
 */
let current: OwnModel = NOTHING_OWN;

/** Does something under a model; `act` must not be asynchronous. */
export function underModel<Result>(model: OwnModel, act: () => Result): Result {
  const before = current;
  current = model;
  try {
    return act();
  } finally {
    current = before;
  }
}

/** What depends on a reader's own words: made once for each model, when it is first asked for. */
export function perModel<Made extends object>(make: (own: OwnModel) => Made): () => Made {
  const made = new WeakMap<OwnModel, Made>();
  let last: { readonly model: OwnModel; readonly value: Made } | undefined;
  return () => {
    if (last?.model !== current) {
      const value = made.get(current) ?? make(current);
      made.set(current, value);
      last = { model: current, value };
    }
    return last.value;
  };
}
