/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { countDatesFrom, openWorkbook } from "../../../workbench";
import { officeWorkbook } from "../../../src/workbook/connection/officeWorkbook";
import { memoryStorage } from "../../support/memoryStorage";
import { renderPaneInExcel } from "../../support/renderPane";

const WARNING = /zählt ihre Datumswerte ab 1904, FLUX zählt ab 1900/;

afterEach(() => {
  countDatesFrom(1900);
});

it("warns of a workbook that counts its days from 1904", async () => {
  countDatesFrom(1904);
  openWorkbook();
  renderPaneInExcel({ storage: memoryStorage() });

  expect(await screen.findByText(WARNING)).toBeVisible();
});

it("does not warn of any other workbook", async () => {
  openWorkbook();
  renderPaneInExcel({ storage: memoryStorage() });

  await act(async () => {
    expect(await officeWorkbook.countsDatesFrom1904()).toBe(false);
  });
  expect(screen.queryByText(WARNING)).toBeNull();
});
