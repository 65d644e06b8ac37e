/** The fewest entries that have to be moved so that the numbers rise again. */
export function movedAmong(order: readonly number[]): ReadonlySet<number> {
  /** For each number the longest rising run that ends with it. */
  const runs: (readonly number[])[] = [];
  for (const number of order) {
    let longest: readonly number[] = [];
    for (const run of runs) {
      if ((run.at(-1) ?? -1) < number && run.length > longest.length) longest = run;
    }
    runs.push([...longest, number]);
  }
  const kept = new Set(runs.reduce((best, run) => (run.length > best.length ? run : best), []));
  return new Set(order.filter((number) => !kept.has(number)));
}
