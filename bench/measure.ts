/** Something to be measured: does its work once, and gives a sum so that nothing can be left out. */
export type Contender = { readonly name: string; readonly run: () => number };

export type Measurement = {
  readonly name: string;
  /** The median of all rounds. */
  readonly milliseconds: number;
  /** The round that nothing else on the machine disturbed. */
  readonly fastest: number;
};

/**
 * The median time of each contender. They take turns, so that a slow moment of the machine meets all
 * of them; their sums must agree, or they did not do the same.
 */
export function measure(contenders: readonly Contender[], rounds: number): readonly Measurement[] {
  const times = contenders.map((): number[] => []);
  const sums = contenders.map(({ run }) => run());
  if (sums.some((sum) => Math.abs(sum - (sums[0] ?? NaN)) > 1e-3)) {
    throw new Error(`The contenders disagree: ${sums.join(", ")}`);
  }
  for (let round = 0; round < rounds; round += 1) {
    contenders.forEach(({ run }, index) => {
      const start = performance.now();
      run();
      times[index]?.push(performance.now() - start);
    });
  }
  return contenders.map(({ name }, index) => {
    const taken = times[index] ?? [];
    return { name, milliseconds: median(taken), fastest: Math.min(...taken) };
  });
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
