import { faultsOf } from "../../../../src/pricing/catalogue/validate";
import { brokenEdition } from "../../../support/brokenEdition";

describe("ids and names of products", () => {
  it.each([
    "",
    "Call",
    "call_recording",
    "call recording",
    "-call",
    "call-",
    "call--x",
    "é",
    "a-é",
  ])("[C1] the id %j is malformed", (id) => {
    const edition = brokenEdition((draft) => (draft.extensions[0].id = id));
    expect(faultsOf(edition)).toEqual([
      { path: "extensions[0].id", code: "malformedProductId", id },
    ]);
  });

  it.each(["a", "9", "a9", "ab-cd", "a-b-c-9", "zz-00"])("[C1] the id %j is sound", (id) => {
    expect(faultsOf(brokenEdition((draft) => (draft.extensions[0].id = id)))).toEqual([]);
  });

  it("[C1] a malformed id that comes twice is two malformed ids", () => {
    const edition = brokenEdition((draft) => {
      draft.extensions[0].id = "?";
      draft.extensions[1].id = "?";
    });
    expect(faultsOf(edition).map(({ path, code }) => [path, code])).toEqual([
      ["extensions[0].id", "malformedProductId"],
      ["extensions[1].id", "malformedProductId"],
    ]);
  });

  it("[C1] an id that comes three times is two faults, both with the path of the first", () => {
    const edition = brokenEdition((draft) => {
      draft.extensions[5].id = "call-recording";
      draft.freeProducts[1].id = "call-recording";
    });
    const fault = { code: "duplicateProductId", id: "call-recording", sameAs: "extensions[1].id" };
    expect(faultsOf(edition)).toEqual([
      { path: "extensions[5].id", ...fault },
      { path: "freeProducts[1].id", ...fault },
    ]);
  });

  it.each(["", " ", "\u00a0", "-", "&"])("[C2] the name %j is empty", (name) => {
    const edition = brokenEdition((draft) => {
      draft.extensions[1].name = name;
      draft.extensions[0].aliases[2] = name;
    });
    expect(faultsOf(edition)).toEqual([
      { path: "extensions.active-directory-synchronisation.aliases[2]", code: "emptyName" },
      { path: "extensions.call-recording.name", code: "emptyName" },
    ]);
  });

  it.each(["AntiFraud", "anti fraud", "Anti-Fraud", "ANTI\u00a0FRAUD"])(
    "[C2] the names %j and AntiFraud collide",
    (name) => {
      const edition = brokenEdition((draft) => (draft.extensions[4].aliases[0] = name));
      expect(faultsOf(edition)).toEqual([
        {
          path: "extensions.blacklist-pro.aliases[0]",
          code: "nameCollision",
          name,
          sameAs: "extensions.antifraud.name",
        },
      ]);
    },
  );

  it("[C2] two spellings of one product do not collide", () => {
    const edition = brokenEdition((draft) => (draft.extensions[4].aliases[0] = "BlackList-Pro"));
    expect(faultsOf(edition)).toEqual([]);
  });
});
