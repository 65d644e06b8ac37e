/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { browserWorkbook } from "../../../src/workbook/connection/browserWorkbook";
import type { WorkbookCheckTool } from "../../../src/workbook/ports/tools/workbookCheckPort";
import { areaOf, enterValues, openWorkbook, protectSheet } from "../../../workbench";
import { renderPane, renderPaneInExcel } from "../../support/renderPane";
import { answeredFunctions } from "../../workbook/tools/frozen/support/answeredFunctions";

const press = (name: string | RegExp) => screen.getByRole("button", { name });

const LIST = [
  ["Kunde", "Artikel", "Bindung", "User", "Preis"],
  ["'=1+1 GmbH", "Call Recording", "Abo24", 45, 44.75],
  ["", "Insight Analytics", "Abo24", 45, 170],
  ["", "Pro IVR", "einmalig", "", 249],
  ["", "Group Busy", "Abo12", "", 7],
  ["", "AntiFraud", "Kauf", "", 9],
];

async function openTool(cells: readonly (readonly unknown[])[] = LIST) {
  const excel = openWorkbook({ functions: answeredFunctions() });
  const { workbook } = excel.host;
  excel.change((draft) => {
    const area = { ...areaOf("B3"), rows: cells.length, columns: cells[0]?.length ?? 0 };
    enterValues(draft, workbook.culture, workbook.activeSheet.id, area, cells);
  });
  const { user } = renderPaneInExcel();
  return { excel, user, check: await openedCheck(user) };
}

/** The button that starts a check, once the tool is open. */
async function openedCheck(user: UserEvent): Promise<HTMLElement> {
  await user.click(await screen.findByRole("tab", { name: "Werkzeuge" }));
  await user.click(await screen.findByRole("button", { name: "Mappe prüfen", expanded: false }));
  return waitFor(() => {
    const [, check] = screen.getAllByRole("button", { name: "Mappe prüfen" });
    if (!check) throw new Error("The tool is not there yet");
    return check;
  });
}

const selected = ({ host: { workbook } }: ReturnType<typeof openWorkbook>) =>
  workbook.view(workbook.activeSheet.id).selection;

it("[P3, P6] lists what is wrong by kind, leads to the cells, and changes nothing", async () => {
  const { excel, user, check } = await openTool();
  const before = excel.host.workbook.state;
  await user.click(check);
  await screen.findByText("0 FLUX-Formeln und 5 getippte Preise geprüft, Preisliste 09/2022.");
  expect(screen.getByText("4 Befunde.")).toBeVisible();
  await user.click(press("Preis einer anderen Staffel (1)"));
  expect(screen.getByRole("list", { name: "Preis einer anderen Staffel" })).toHaveTextContent(
    /Tabelle1!F4BerichtigenCall Recording, Abo24, 45 Benutzer: 44,75\s€ statt 89,50\s€ \(Staffel 21–40 statt 41–80\)/,
  );
  await user.click(press("Ohne Preis in der Liste (1)"));
  expect(screen.getByRole("list", { name: "Ohne Preis in der Liste" })).toHaveTextContent(
    /Pro IVR gibt es nicht als einmalig/,
  );
  await user.click(press("Hinweis: weit vom Listenpreis (1)"));
  expect(screen.queryByRole("button", { name: "Tabelle1!F8 berichtigen" })).toBeNull();
  await user.click(press("Ohne Befund (1)"));
  expect(excel.host.workbook.state).toBe(before);
  await user.click(press("Tabelle1!F7 zeigen"));
  await waitFor(() => expect(selected(excel)).toEqual([areaOf("F7")]));
});

it("corrects one price or all of a kind, and takes that back", async () => {
  const { excel, user, check } = await openTool([...LIST, ["", "Pro IVR", "Kauf", "", 240]]);
  const prices = () => ["F4", "F5", "F9"].map((at) => excel.cell(at).value);
  await user.click(check);
  await user.click(await screen.findByRole("button", { name: "Preis einer anderen Staffel (1)" }));
  await user.click(press("Tabelle1!F4 berichtigen"));
  await screen.findByText("1 Preis berichtigt.");
  expect(screen.getByRole("status", { name: "" })).toHaveFocus();
  expect(prices()).toEqual([89.5, 170, 240]);
  expect(screen.queryByRole("button", { name: /Staffel/ })).toBeNull();
  await user.click(press("Anderer Preis als in der Liste (2)"));
  await user.click(press("Alle 2 berichtigen"));
  await screen.findByText("2 Preise berichtigt.");
  expect(prices()).toEqual([89.5, 179, 249]);
  excel.enter("F9", 250);
  await user.click(press("Zurücknehmen"));
  await screen.findByText("Zurückgenommen.");
  expect(prices()).toEqual([89.5, 170, 250]);
  expect(screen.getByText("Seither geändert und deshalb nicht zurückgenommen:")).toBeVisible();
  expect(press("Anderer Preis als in der Liste (1)")).toBeVisible();
});

it("goes on with the next price where one after the other is corrected by keyboard", async () => {
  const rows = [1, 2, 3].map(() => ["", "Pro IVR", "Kauf", "", 240]);
  const { excel, user, check } = await openTool([...LIST.slice(0, 1), ...rows]);
  await user.click(check);
  await user.click(await screen.findByRole("button", { name: /^Anderer Preis/ }));
  press("Tabelle1!F4 berichtigen").focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByText("Tabelle1!F4")).toBeNull());
  expect(press("Tabelle1!F5 berichtigen")).toHaveFocus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByText("Tabelle1!F5")).toBeNull());
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByText("Tabelle1!F6")).toBeNull());
  expect(["F4", "F5", "F6"].map((at) => excel.cell(at).value)).toEqual([249, 249, 249]);
  expect(screen.getByRole("status", { name: "" })).toHaveFocus();
});

it("names prices that stay since their sheet is protected", async () => {
  const { excel, user, check } = await openTool();
  const { workbook } = excel.host;
  excel.change((draft) => protectSheet(draft, workbook.activeSheet.id, {}));
  await user.click(check);
  await user.click(await screen.findByRole("button", { name: "Preis einer anderen Staffel (1)" }));
  await user.click(press("Tabelle1!F4 berichtigen"));
  await screen.findByText("Kein Preis wurde berichtigt.");
  expect(screen.getByText(/Blieb, weil das Blatt geschützt ist/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Zurücknehmen" })).toBeNull();
});

it("asks before it shows a hidden sheet", async () => {
  const { excel, user, check } = await openTool();
  excel.addSheet("Alt").enter("A1", '=_xldudf_FLUX_PRICE("Pro IVR","Kauf")');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Alt").visibility = "VeryHidden";
    await context.sync();
  });
  const visibility = () => excel.host.workbook.sheetNamed("Alt")?.visibility;
  await user.click(check);
  await screen.findByText("Ausgeblendet, aber mitgeprüft: Alt.");
  await user.click(press("Beschädigte FLUX-Formeln (1)"));
  await user.click(press("Alt!A1 zeigen"));
  const question = await screen.findByText(/Das Blatt „Alt“ ist ausgeblendet/);
  expect(document.activeElement).toContainElement(question);
  await user.click(press("Abbrechen"));
  expect(press("Alt!A1 zeigen")).toHaveFocus();
  expect(screen.queryByText(/Das Blatt „Alt“/)).toBeNull();
  expect(visibility()).toBe("VeryHidden");
  await user.click(press("Alt!A1 zeigen"));
  await user.click(await screen.findByRole("button", { name: "Einblenden und zeigen" }));
  await waitFor(() => expect(excel.host.workbook.activeSheet.name).toBe("Alt"));
});

it("writes the report as a sheet of texts and amounts, in which the next check finds nothing", async () => {
  const { excel, user, check } = await openTool();
  await Excel.run(async (context) => {
    context.workbook.names.add("Preis", '=FLUX.PRICE("Pro IVR","Kauf")');
    await context.sync();
  });
  await user.click(check);
  await user.click(await screen.findByRole("button", { name: "Als Blatt ausgeben" }));
  await screen.findByText("Der Bericht steht im Blatt „Prüfung“.");
  const report = excel.sheet("Prüfung");
  const row = (number: number) =>
    ["A", "B", "C", "D", "E", "F"].map((column) => report.cell(`${column}${number}`).value);
  expect(row(4)).toEqual(["Blatt", "Zelle", "Befund", "Einzelheiten", "Steht da", "Soll"]);
  expect(row(5)).toEqual([
    "Tabelle1",
    "F4",
    "Preis einer anderen Staffel",
    expect.stringMatching(/^Call Recording, Abo24, 45 Benutzer: 44,75\s€ statt 89,50\s€/),
    44.75,
    89.5,
  ]);
  expect(row(9).slice(0, 4)).toEqual([
    null,
    "Preis",
    "Namen mit FLUX-Formeln",
    '=FLUX.PRICE("Pro IVR","Kauf")',
  ]);
  expect(report.cell("D9").formula).toBe("");
  await user.click(press("Noch einmal prüfen"));
  await screen.findByText("4 Befunde.");
  await user.click(press("English"));
  await user.click(await screen.findByRole("button", { name: "Write as a sheet" }));
  await screen.findByText("The report is in the sheet “Check”.");
});

it("says so where there is nothing to check, in English too", async () => {
  const { user, check } = await openTool([
    ["Name", "Alter"],
    ["Anna", 30],
  ]);
  await user.click(check);
  expect(await screen.findByText(/weder FLUX-Formeln noch getippte Preise/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Als Blatt ausgeben" })).toBeNull();
  await user.click(press("English"));
  expect(screen.getByText(/neither FLUX formulas nor typed prices/)).toBeVisible();
});

it("shows how far it is, and can be cancelled", async () => {
  const check: WorkbookCheckTool["check"] = ({ onProgress, signal }) =>
    new Promise((resolve) => {
      onProgress(0.4);
      signal.addEventListener("abort", () => resolve({ ok: true, value: undefined }));
    });
  const refused = () => Promise.reject(new Error("not asked for"));
  const tool: WorkbookCheckTool = { check, correct: refused, show: refused };
  const workbook = {
    ...browserWorkbook,
    isConnected: true,
    workbookCheck: () => Promise.resolve(tool),
  };
  const { user } = renderPane({ workbook });
  await user.click(await openedCheck(user));
  expect(await screen.findByRole("progressbar", { name: "Wird geprüft …" })).toHaveValue(0.4);
  await user.click(press("Abbrechen"));
  await screen.findByText("Abgebrochen.");
  expect(screen.queryByRole("progressbar")).toBeNull();
});
