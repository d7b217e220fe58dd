/** What went wrong with a file, in words that follow its name. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read or written';
  if (code === 'EISDIR') return 'is a folder';
  return message;
}

/** Does something with a path; where that fails, says so on standard error and in the exit status, and goes on. */
export function attempt<Result>(path: string, act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    process.stderr.write(`${path}: ${reasonOf(error).replace(/\s+/gu, ' ')}\n`);
    process.exitCode = 1;
    return undefined;
  }
}
