import { changeLine, linesOf } from "../../../../src/quote";
import { withTyped } from "./support/sheetRows";
import { document, edited } from "./support/twoSites";

describe("a line with a discount in euro", () => {
  it("[M2] asks whether a discount in euro holds for the term that was typed", () => {
    const discount = { kind: "amount", euro: "50.00" } as const;
    const discounted = changeLine(document, "a", { discount });
    const { document: read, questions } = edited(
      (rows) => withTyped(rows, "line:a", { term: { value: "24 Monate" } }),
      discounted,
    );
    expect(read).toEqual(changeLine(discounted, "a", { term: "sub24" }));
    expect(questions).toMatchObject([{ kind: "discountOfOtherTerm", lineId: "a" }]);
    const [keep, drop] = questions[0]?.choices ?? [];
    expect(keep?.apply(read)).toBe(read);
    expect(drop?.apply(read)).toEqual(changeLine(read, "a", { discount: undefined }));
  });

  it("[M2] asks the same where the term that was typed is not offered, and an answer may give it another one", () => {
    const discount = { kind: "amount", euro: "50.00" } as const;
    const discounted = changeLine(document, "a", { discount });
    const { document: read, questions } = edited(
      (rows) => withTyped(rows, "line:a", { term: { value: "1 Jahr" } }),
      discounted,
    );
    expect(read).toEqual(discounted);
    expect(questions.map(({ kind }) => kind)).toEqual(["termNotOffered", "discountOfOtherTerm"]);
    const [term, euro] = questions;
    const other = term?.choices.find(({ kind }) => kind === "takeNearest")?.apply(read) ?? read;
    const answered = euro?.choices.find(({ kind }) => kind === "takeNearest")?.apply(other);
    expect(linesOf(other)[0]?.line.term).not.toBe("purchase");
    expect(linesOf(answered ?? read)[0]?.line).toMatchObject({ discount: undefined });
  });
});
