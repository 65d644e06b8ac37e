/** Timers stand still while a computer sleeps, so that one until midnight would come late. */
const LOOK_MILLISECONDS = 30_000;

/** Calls when it may be another day: a pane that stays open over midnight is drawn anew. */
export function watchDay(listener: () => void): () => void {
  const timer = setInterval(listener, LOOK_MILLISECONDS);
  addEventListener("focus", listener);
  return () => {
    clearInterval(timer);
    removeEventListener("focus", listener);
  };
}
