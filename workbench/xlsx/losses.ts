/** Passes each loss on once, however often it occurs. */
export function lossesOnce(onLoss: ((loss: string) => void) | undefined): (loss: string) => void {
  const said = new Set<string>();
  return (loss) => {
    if (said.has(loss)) return;
    said.add(loss);
    onLoss?.(loss);
  };
}
