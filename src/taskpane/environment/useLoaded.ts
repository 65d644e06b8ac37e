import { useEffect, useState } from "react";

type Loading<Value> = {
  /** Undefined until it has come. */
  readonly loaded: { readonly value: Value } | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

/** Loads a part of the program that is not there yet; it can be tried again when it did not come. */
export function useLoaded<Value>(load: () => Promise<Value>): Loading<Value> {
  const [attempts, setAttempts] = useState(1);
  const [hasFailed, setHasFailed] = useState(false);
  const [loaded, setLoaded] = useState<{ readonly value: Value }>();

  useEffect(() => {
    load().then(
      (value) => setLoaded({ value }),
      () => setHasFailed(true),
    );
  }, [attempts, load]);

  function retry() {
    setHasFailed(false);
    setAttempts(attempts + 1);
  }

  return { loaded, hasFailed, retry };
}
