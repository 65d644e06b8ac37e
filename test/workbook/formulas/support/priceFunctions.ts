import { type CellPosition, type ExternalFunctions, PENDING } from "../../../../workbench";

/** FLUX.PRICE and FLUX.PRICES of a price list that can change, which answer a little later as those of an add-in do. */
export type PriceFunctions = ExternalFunctions & {
  /** From now on everything costs this; what was calculated stays until Excel calculates it again. */
  readonly setPrice: (price: number) => void;
  /** From now on nothing is answered. */
  readonly fallSilent: () => void;
};

export function priceFunctions(): PriceFunctions {
  let price = 10;
  let isSilent = false;
  const answered = new Set<string>();
  const listeners = new Set<(cells: readonly CellPosition[]) => void>();
  const nothing = () => undefined;
  return {
    setPrice(next) {
      price = next;
      answered.clear();
    },
    fallSilent() {
      isSilent = true;
      answered.clear();
    },
    has: (name) => ["FLUX.PRICE", "FLUX.PRICES"].includes(name.toUpperCase()),
    call(name, args, at) {
      const place = JSON.stringify(at);
      if (!answered.has(place)) {
        if (!isSilent) {
          setTimeout(() => {
            answered.add(place);
            for (const listener of listeners) listener([at]);
          }, 20);
        }
        return PENDING;
      }
      if (name.toUpperCase() === "FLUX.PRICE") return price;
      const [products] = args;
      return Array.isArray(products) ? products.map((_row, index) => [price + index]) : [[price]];
    },
    startCell: nothing,
    endCell: nothing,
    onAnswered(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFunctionsChanged: () => nothing,
  };
}
