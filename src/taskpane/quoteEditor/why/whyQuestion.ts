import type { AmountQuestion } from "../../../quote";

/** An amount or the days of a line of which somebody may ask why they are so. */
export type WhyQuestion = AmountQuestion | { readonly kind: "commitment"; readonly lineId: string };
