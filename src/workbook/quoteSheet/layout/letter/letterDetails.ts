import type { Seller } from "../../../../quote";
import type { PlanSource } from "../source";

export const SEPARATOR = " · ";
const LONGEST_LINE = 110;

/** What a business letter says of its sender (§ 35a GmbHG), part by part. */
export function letterDetails(seller: Seller, { texts }: PlanSource): readonly string[] {
  const { letter } = texts;
  const labelled = (label: string, content: string) =>
    content === "" ? "" : `${label}: ${content}`;
  return [
    seller.company,
    labelled(letter.registeredOffice, seller.registeredOffice),
    labelled(
      letter.register,
      [seller.registerCourt, seller.registerNumber].filter(Boolean).join(", "),
    ),
    labelled(letter.managingDirectors, seller.managingDirectors.join(", ")),
    labelled(letter.supervisoryBoardChair, seller.supervisoryBoardChair),
    labelled(texts.vatId, seller.vatId),
  ].filter((part) => part !== "");
}

/** Excel prints of such a line what fits beside the number of the page. */
export const isLongerThanLine = (part: string) => part.length > LONGEST_LINE;

/** As many parts on a line as fit beside the number of the page; Excel breaks no line of a footer by itself. */
export function footerLines(parts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : last + SEPARATOR + part;
    if (last !== undefined && !isLongerThanLine(joined)) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}
