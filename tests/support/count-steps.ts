/**
 * How many characters all regular expressions together pass over while something is done: each time one is tried, from where it is tried up
 * to the end of its match, or of the text where it has none. Unlike time, it is the same on every machine and in every run. What one
 * expression does again and again at one place does not show in it; that is tried rule by rule.
 */
export function countSteps(act: () => unknown): number {
  const { exec } = RegExp.prototype;
  let steps = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = Reflect.apply(exec, this, [text]);
    if (match !== null) steps += match.index + match[0].length - from;
    else steps += this.sticky ? 1 : text.length - from;
    return match;
  };
  try {
    act();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return steps;
}
