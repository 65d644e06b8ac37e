import type { QuoteDocument } from "../model/quoteDocument";
import { readStoredDocument, storedTextOf } from "./storedDocument";

/**
 * Stands for a document where many are to be known again, however each was made; two have the same one by a chance of 1
 * in 2^53.
 */
export function fingerprintOf(document: QuoteDocument): string {
  const text = storedTextOf(document);
  // What is read has its fields in one order.
  const read = readStoredDocument(text);
  return fingerprintOfText(read.ok ? storedTextOf(read.value) : text);
}

export function fingerprintOfText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
