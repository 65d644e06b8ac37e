/** As many items as possible whose numbers rise. */
export function longestRising<Item>(
  items: readonly Item[],
  numberOf: (item: Item) => number,
): readonly Item[] {
  const numbers = items.map(numberOf);
  const lengths: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, index) => {
    let length = 1;
    let from = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const candidate = (lengths[earlier] ?? 0) + 1;
      if ((numbers[earlier] ?? 0) < number && candidate > length) {
        length = candidate;
        from = earlier;
      }
    }
    lengths.push(length);
    previous.push(from);
  });
  const chain: Item[] = [];
  let at = lengths.indexOf(Math.max(...lengths));
  while (at >= 0) {
    const item = items[at];
    if (item === undefined) break;
    chain.unshift(item);
    at = previous[at] ?? -1;
  }
  return chain;
}
