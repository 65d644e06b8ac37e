/** @jest-environment node */
import { useMessageBarReflow } from "../../scripts/build/multilineMessages.js";
import { filesIn, readDocument } from "../docs/documents";

it("every message says that it has several lines, for nothing measures whether it fits on one", () => {
  const messages = filesIn("src/taskpane").flatMap((path) =>
    (readDocument(path).text.match(/<MessageBar\b[^>]*>/g) ?? []).map((tag) => ({ path, tag })),
  );
  expect(messages.length).toBeGreaterThan(10);
  expect(messages.filter(({ tag }) => !tag.includes('layout="multiline"'))).toEqual([]);
});

it("what stands in for the measuring says that a message has several lines", () => {
  expect(useMessageBarReflow()).toEqual({ ref: undefined, reflowing: true });
});
