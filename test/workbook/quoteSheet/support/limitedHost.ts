import { type Bridge, createBridge, type ExcelHost, REFUSALS } from "../../../../workbench";

type BridgeHolder = { readonly HostBridge: { readonly init: (bridge: Bridge) => void } };

/**
 * Lets Excel turn down what is longer than so many characters, as Excel on the web does beyond 5 MB (R17).
 *
 * @returns how many requests were turned down by now
 */
export function limitPayloads(host: ExcelHost, mostCharacters: number): () => number {
  let refused = 0;
  const turnDown = (kind: "RequestTooLarge" | "ResponseTooLarge") => {
    refused += 1;
    return { kind: "refused", refusal: REFUSALS[kind] } as const;
  };
  const bridge = createBridge({
    ...host,
    async answer(body) {
      if (body.length > mostCharacters) return turnDown("RequestTooLarge");
      const outcome = await host.answer(body);
      const isTooLarge = outcome.kind === "answered" && outcome.body.length > mostCharacters;
      return isTooLarge ? turnDown("ResponseTooLarge") : outcome;
    },
  });
  (OfficeExtension as unknown as BridgeHolder).HostBridge.init(bridge);
  return () => refused;
}
