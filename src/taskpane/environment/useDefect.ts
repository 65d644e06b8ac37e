import { useCallback, useState } from "react";

/** A function that hands an unexpected failure of an asynchronous action to the nearest error boundary. */
export function useDefect(): (defect: unknown) => void {
  const [, setState] = useState(0);
  return useCallback((defect: unknown) => {
    setState(() => {
      throw defect;
    });
  }, []);
}
