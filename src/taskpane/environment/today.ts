/** Timers stand still while a computer sleeps, so that one until midnight would come late. */
const LOOK_MILLISECONDS = 30_000;

/** This moment, in milliseconds since 1970: the only clock of the pane. */
export function now(): number {
  return Date.now();
}

/** The day on this machine at this moment, as ISO text. */
export function todayHere(): string {
  const date = new Date(now());
  const month = String(date.getMonth() + 1).padStart(2, "0");
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, "0")}`;
}

/** Calls when it may be another day: a pane that stays open over midnight is drawn anew. */
export function watchDay(listener: () => void): () => void {
  const timer = setInterval(listener, LOOK_MILLISECONDS);
  addEventListener("focus", listener);
  return () => {
    clearInterval(timer);
    removeEventListener("focus", listener);
  };
}
