/** @jest-environment jsdom */
import { browserStorage } from "../../../src/taskpane/environment/storage";

it("keeps texts under the partition that Office assigns", () => {
  const storage = browserStorage("site-7");
  storage.write("language", "en");
  expect(localStorage.getItem("site-7flux.language")).toBe("en");
  expect(storage.read("language")).toBe("en");
  expect(browserStorage("").read("language")).toBeUndefined();
  storage.remove("language");
  expect(storage.read("language")).toBeUndefined();
});

it("keeps nothing, and does not fail, where the browser forbids it", () => {
  const forbidden = jest.spyOn(globalThis, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("The operation is insecure", "SecurityError");
  });
  const storage = browserStorage("");
  storage.write("language", "en");
  storage.remove("language");
  expect(storage.read("language")).toBeUndefined();
  expect(forbidden).toHaveBeenCalled();
});
