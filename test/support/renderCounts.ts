/** Of a function component, of one in `memo`, of `memo` itself. */
const FUNCTION = 0;
const SIMPLE_MEMO = 15;

/** React's own mark of what was rendered, and not taken over from before. */
const PERFORMED_WORK = 1;

type Fiber = {
  readonly tag: number;
  readonly flags: number;
  readonly type: unknown;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
};

const counts = new Map<string, number>();

/**
 * Counts which components React renders, by their names, the way its developer tools do. To be imported before
 * React DOM, which looks once for somebody to tell.
 */
Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_renderer: number, { current }: { readonly current: Fiber }) =>
      countIn(current),
    onCommitFiberUnmount: noAction,
    onPostCommitFiberRoot: noAction,
  },
});

function noAction(): void {
  // Nothing is counted then.
}

function countIn(fiber: Fiber): void {
  const { tag, flags, type } = fiber;
  if ((tag === FUNCTION || tag === SIMPLE_MEMO) && (flags & PERFORMED_WORK) !== 0) {
    const { name } = type as { readonly name: string };
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // The same child as before: nothing below was looked at, and its marks are old.
  if (fiber.alternate && fiber.child === fiber.alternate.child) return;
  for (let child = fiber.child; child; child = child.sibling) countIn(child);
}

/** How often each component is rendered while something is done. */
export async function rendered(
  action: () => void | Promise<void>,
): Promise<Readonly<Record<string, number>>> {
  counts.clear();
  await action();
  return Object.fromEntries(counts);
}
