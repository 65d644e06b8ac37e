type Change = (context: Excel.RequestContext) => void | Promise<void>;

/** What has happened: whether it did, and how to let requests go on undisturbed. */
export type Meanwhile = { readonly hasHappened: () => boolean; readonly stop: () => void };

/**
 * Lets somebody else change the workbook right before a request of what follows, counted from 1.
 *
 * @param seen called once the change is there, before the request goes on
 */
export function meanwhile(request: number, change: Change, seen: () => void): Meanwhile {
  const prototype = Excel.RequestContext.prototype as {
    sync: (...given: unknown[]) => Promise<unknown>;
  };
  const original = prototype.sync;
  let requests = 0;
  let hasHappened = false;
  let isChanging = false;
  prototype.sync = async function (this: Excel.RequestContext, ...given: unknown[]) {
    if (!isChanging) {
      requests += 1;
      if (requests === request) {
        isChanging = true;
        await Excel.run(async (context) => {
          await change(context);
          await context.sync();
        });
        isChanging = false;
        hasHappened = true;
        seen();
      }
    }
    return original.apply(this, given);
  };
  return {
    hasHappened: () => hasHappened,
    stop() {
      prototype.sync = original;
    },
  };
}
