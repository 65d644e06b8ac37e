/** @jest-environment jsdom */
import { speedUpBrowser } from "../../support/fastBrowser";

const PAGE = `
  <div hidden id="hidden"><input id="inside"></div>
  <div style="visibility: hidden"><span id="invisible">x</span></div>
  <p style="display: none" id="none">x</p>
  <details id="details"><summary id="summary">s</summary><b id="folded">b</b></details>
  <label for="named">one</label><label id="around">two <input id="named"></label>
  <label for="named">three</label><select id="bare"></select>
  <label>four <textarea id="wrapped"></textarea></label>
`;

it("answers of styles and labels as jsdom does", () => {
  document.body.innerHTML = PAGE;
  const look = () =>
    [...document.querySelectorAll<HTMLInputElement>("[id]")].map((element) => {
      const { display, visibility } = getComputedStyle(element);
      const labels =
        "labels" in element ? [...(element.labels ?? [])].map((each) => each.textContent) : [];
      return { id: element.id, isShown: display !== "none", visibility, labels: labels.sort() };
    });
  const slow = look();
  speedUpBrowser();
  expect(look()).toEqual(slow);
});
