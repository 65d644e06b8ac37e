/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { savedDraft, savedInSheet } from "../quoteSession/fakeStore";
import { document, number, openList, PATIENTLY, said, second } from "../quoteSession/openList";

describe("what an older version has left behind", () => {
  const left = { kind: "quote", quote: savedDraft(document), sheet: undefined } as const;

  it("is restored or removed by hand, and counts for the next revision", async () => {
    const hidden = { ...left, quote: savedDraft(second), sheet: "FLUX-Papierkorb" } as const;
    const { press, store } = await openList([savedInSheet(document)], { leftBehind: [hidden] });
    expect(await said(/war gelöscht und ist noch gespeichert/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Entfernen/ })).toBeNull();
    expect(store.asked.filter((each) => !each.startsWith("saved"))).toEqual([]);
    await press("Mehr: AN-2026-0042");
    await press("Neue Revision: AN-2026-0042");
    await waitFor(() => expect(number()).toHaveAccessibleDescription("Revision 3"), PATIENTLY);
    await press("Angebote");
    await press("Wiederherstellen: AN-2026-0042, Revision 2");
    expect(await screen.findAllByText("Wieder da: AN-2026-0042, Revision 2.")).not.toEqual([]);
    expect(store.asked).toContain("bringBackLeft FLUX-Papierkorb");
  });

  it("goes without a sheet, and comes back by undo", async () => {
    const { press, store } = await openList([], { leftBehind: [left] });
    await press("Entfernen: AN-2026-0042");
    await said("Gelöscht: AN-2026-0042.");
    expect(store.asked).toContain("deleteQuote AN-2026-0042 1");
    const undo = screen.getByRole("button", { name: "Löschen rückgängig" });
    await waitFor(() => expect(undo).toHaveFocus());
  });

  it.each([
    [true, /so ausgeblendet, dass Excel es nicht zeigt/],
    [false, /von etwas übrig, das nicht fertig wurde/],
  ])("is shown where it is a sheet; of a quote: %s", async (isOfQuote, sentence) => {
    const sheet = { kind: "sheet", sheet: "FLUX-Unfertig", isOfQuote } as const;
    const { press } = await openList([], { leftBehind: [sheet] });
    expect(await said(sentence)).toBeVisible();
    await press("Einblenden: FLUX-Unfertig");
    expect(await screen.findAllByText("Das Blatt „FLUX-Unfertig“ ist eingeblendet.")).not.toEqual(
      [],
    );
    expect(screen.queryByRole("heading", { name: "Von einer älteren Version" })).toBeNull();
  });
});
