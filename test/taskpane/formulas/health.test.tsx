/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { noteCall } from "../../../src/functions/called";
import { browserWorkbook } from "../../../src/workbook/connection/browserWorkbook";
import { officeWorkbook } from "../../../src/workbook/connection/officeWorkbook";
import { openWorkbook, PROFILES } from "../../../workbench";
import { renderPane, renderPaneInExcel } from "../../support/renderPane";
import { priceFunctions } from "../../workbook/formulas/support/priceFunctions";

const line = () => screen.getByRole("contentinfo");

afterEach(() => {
  jest.useRealTimers();
});

function start() {
  return openWorkbook({
    profile: PROFILES["windows-de"],
    functions: priceFunctions(),
  });
}

async function says(sentence: RegExp) {
  const isSaid = () => expect(within(line()).getByRole("status")).toHaveTextContent(sentence);
  await waitFor(isSaid, { timeout: 8000 });
}

async function saysWithFocus(sentence: RegExp) {
  await waitFor(
    () => {
      window.dispatchEvent(new Event("focus"));
      expect(within(line()).getByRole("status")).toHaveTextContent(sentence);
    },
    { timeout: 8000, interval: 300 },
  );
}

it.each([
  ["de", /^FLUX [\d.]+, Preisliste \d{4}-\d\d\./, "Hilfe", "help-de.html"],
  ["en", /^FLUX [\d.]+, price list \d{4}-\d\d\./, "Help", "help-en.html"],
] as const)(
  "tells the version and the price list, and leads to the help: %s",
  (language, text, name, page) => {
    renderPane({ language });
    expect(line()).toHaveTextContent(text);
    const link = screen.getByRole("link", { name });
    expect(link).toHaveAttribute("href", page);
    expect(link).toHaveAttribute("target", "_blank");
  },
);

it("says nothing where Excel does not tell what is in front, and looks at nothing outside Excel", async () => {
  const excel = start();
  excel.host.faults.failMember("WorksheetCollection.getActiveWorksheet", "GeneralException");
  expect(await officeWorkbook.functionState("FLUX", () => false)).toBeUndefined();
  expect(await browserWorkbook.functionState("FLUX", () => false)).toBeUndefined();
});

// The page shares what has been called, so the last test comes last.
describe("the functions", () => {
  it("have not been called where no formula of the sheet is without a value", async () => {
    const excel = start();
    excel.enter("B2", '=FLUX.PRICE("a")');
    excel.enter("B3", "=NOSUCH()");
    renderPaneInExcel();
    await says(/Excel hat noch keine Funktion aufgerufen\.$/);
  });

  it("are unknown, and the cure is told, where formulas show #NAME?; nothing is written", async () => {
    const excel = start();
    excel.enter("B2", '=FLUX.PRICE("a")');
    excel.enter("C7", "=FLUX.NEW()");
    excel.enter("C8", "=_xldudf_FLUX_PRICE(1)");
    excel.enter("C9", "#NAME?");
    const before = excel.host.workbook.state;
    renderPaneInExcel();
    await says(/2 FLUX-Formeln dieses Blatts zeigen keinen Wert \(ab C7\).*Meine Add-Ins › FLUX/);
    expect(excel.host.workbook.state).toBe(before);
  });

  it("are not called where all formulas show #VALUE!, which alone may be an answer (R39)", async () => {
    const excel = start();
    excel.enter("B2", '=FLUX.PRICE("a")+"x"');
    renderPaneInExcel();
    await says(/Eine FLUX-Formel dieses Blatts zeigt keinen Wert \(B2\)/);

    excel.enter("B3", '=FLUX.PRICE("a")');
    await saysWithFocus(/Excel hat noch keine Funktion aufgerufen\.$/);
  });

  it("answer once Excel has called one, which is seen without the focus and without asking Excel", async () => {
    const excel = start();
    excel.enter("C7", "=FLUX.NEW()");
    jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] });
    renderPaneInExcel();
    await says(/zeigt keinen Wert \(C7\)/);
    const { roundTrips } = excel.host.counters();
    act(() => jest.advanceTimersByTime(60_000));
    expect(excel.host.counters()).toMatchObject({ roundTrips });
    noteCall();
    await act(() => jest.advanceTimersByTimeAsync(2000));
    expect(within(line()).getByRole("status")).toHaveTextContent(/Die Funktionen antworten\.$/);
    expect(excel.host.counters()).toMatchObject({ roundTrips });
    expect(jest.getTimerCount()).toBe(0);
  });
});
