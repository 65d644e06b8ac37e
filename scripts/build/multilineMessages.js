/**
 * Stands in the bundles for what measures whether a message of Fluent fits on one line: the pane is narrow, and all of
 * its messages say `layout="multiline"`, with which nothing is measured.
 *
 * @public
 */
export function useMessageBarReflow() {
  return { ref: undefined, reflowing: true };
}
