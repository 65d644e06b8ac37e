import { document, edited } from "./support/twoSites";

describe("the heading of a site", () => {
  const without = (isGone: (key: string) => boolean) =>
    edited((rows) => rows.filter(({ key = "" }) => !isGone(key)));
  const missing = ({ questions }: ReturnType<typeof edited>) =>
    questions.filter(({ kind }) => kind === "missingHeading");

  it.each([
    ["s1", "Zentrale"],
    ["s2", "Filiale"],
  ])("that was deleted is asked about, and comes back: %s", (id, name) => {
    const reading = without((key) => key === `site:${id}`);
    expect(reading.document).toEqual(document);
    const [question] = missing(reading);
    expect(question).toMatchObject({ siteId: id, content: name });
    expect(question?.choices.map(({ kind, apply }) => [kind, apply(document)])).toEqual([
      ["keepStored", document],
    ]);
  });

  it("is not missed where it stands, or where the whole site was deleted", () => {
    expect(missing(without(() => false))).toEqual([]);
    expect(missing(without((key) => /^(site|pbx|light):s2$|^line:d$/.test(key)))).toEqual([]);
  });
});
