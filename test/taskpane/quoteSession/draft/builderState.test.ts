import {
  builderReducer,
  startingState,
  unreadableFields,
  type BuilderAction,
  type BuilderState,
} from "../../../../src/taskpane/quoteSession/draft/builderState";
import { quoteDocument } from "../../../support/quoteDocuments";

const start = startingState({ document: quoteDocument([]), typed: {} });

function after(...actions: readonly BuilderAction[]): BuilderState {
  return actions.reduce(builderReducer, start);
}

const typeNumber = (text: string): BuilderAction => ({
  type: "typed",
  field: "number",
  text,
  edit: (document) => ({ ...document, number: text }),
});
const typeRubbish = (text: string): BuilderAction => ({
  type: "typed",
  field: "start",
  text,
  edit: undefined,
});
const setInterval: BuilderAction = {
  type: "edited",
  edit: (document) => ({ ...document, interval: "yearly" }),
};

it("counts typing into one field as one step", () => {
  const typed = after(typeNumber("A"), typeNumber("AN"), typeNumber("AN-1"));
  expect(typed.document.number).toBe("AN-1");
  expect(typed.past).toHaveLength(1);
  expect(builderReducer(typed, { type: "undone" }).document).toBe(start.document);
});

it("begins another step when the field was left in between", () => {
  const typed = after(typeNumber("A"), { type: "left", field: "number" }, typeNumber("AB"));
  expect(builderReducer(typed, { type: "undone" }).document.number).toBe("A");
});

it("brings back what was undone, until something else is done", () => {
  const undone = after(setInterval, { type: "undone" });
  expect(undone.document.interval).toBe("monthly");
  const redone = builderReducer(undone, { type: "redone" });
  expect(redone.document.interval).toBe("yearly");
  expect(builderReducer(undone, typeNumber("x")).future).toEqual([]);
});

it("has nothing to undo or redo at first", () => {
  expect(after({ type: "undone" })).toBe(start);
  expect(after({ type: "redone" })).toBe(start);
});

it("makes no step of an edit that changes nothing", () => {
  expect(after({ type: "edited", edit: (document) => document })).toBe(start);
});

it("keeps a text that cannot be read when its field is left, and gives it back on undo", () => {
  const left = after(typeRubbish("morgen"), { type: "left", field: "start" });
  expect(left.typed).toEqual({ start: { text: "morgen", isReadable: false } });
  expect(unreadableFields(left.typed)).toEqual(["start"]);
  expect(left.document).toBe(start.document);
  const corrected = builderReducer(left, {
    type: "typed",
    field: "start",
    text: "2026-03-01",
    edit: (document) => ({ ...document, start: "2026-03-01" }),
  });
  expect(unreadableFields(corrected.typed)).toEqual([]);
  expect(builderReducer(corrected, { type: "undone" }).typed["start"]?.text).toBe("morgen");
});

it("lets what the document says stand for a text that could be read", () => {
  expect(after(typeNumber("AN-1"), { type: "left", field: "number" }).typed).toEqual({});
});

it("forgets what was typed into fields that are gone", () => {
  const gone: BuilderAction = {
    type: "edited",
    edit: (document) => ({ ...document, sites: [] }),
    forget: ["sta"],
  };
  const state = after(typeRubbish("morgen"), gone);
  expect(state.typed).toEqual({});
  expect(builderReducer(state, { type: "undone" }).typed).toHaveProperty("start");
});

it("keeps no more than 200 steps", () => {
  let state = start;
  for (let step = 0; step < 250; step += 1) {
    state = builderReducer(state, {
      type: "edited",
      edit: (document) => ({ ...document, number: String(step) }),
    });
  }
  expect(state.past).toHaveLength(200);
});
