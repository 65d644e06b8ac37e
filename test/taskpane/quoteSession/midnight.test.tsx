/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { rememberDraft } from "../../../src/taskpane/quoteSession/draft/draft";
import { watchDay } from "../../../src/taskpane/environment/today";
import { todayHere } from "../../../src/clock/clock";
import { memoryStorage } from "../../support/memoryStorage";
import { sampleQuote } from "./fakeStore";
import { openQuote } from "./openQuote";

// A pane takes its time in jsdom, and longer still on a busy machine.
/** The clock of this machine alone; whoever waits does so in real time. */
function setClock(now: string): void {
  jest.useFakeTimers({
    now: new Date(now),
    doNotFake: [
      "hrtime",
      "nextTick",
      "performance",
      "queueMicrotask",
      "requestAnimationFrame",
      "cancelAnimationFrame",
      "requestIdleCallback",
      "cancelIdleCallback",
      "setImmediate",
      "clearImmediate",
      "setInterval",
      "clearInterval",
      "setTimeout",
      "clearTimeout",
    ],
  });
}

afterEach(() => jest.useRealTimers());

const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

function comeBack(): void {
  act(() => void dispatchEvent(new Event("focus")));
}

it("tells of the next day soon after midnight", () => {
  jest.useFakeTimers({ now: new Date("2026-12-31T23:59:50") });
  const days: string[] = [];
  const end = watchDay(() => days.push(todayHere()));
  jest.advanceTimersByTime(60_000);
  expect(days.at(-1)).toBe("2027-01-01");
  end();
  expect(jest.getTimerCount()).toBe(0);
});

it("dates and numbers a quote by the day on which it is made, in a pane that was open over New Year", async () => {
  setClock("2026-12-31T23:50:00");
  const storage = memoryStorage();
  const validity = { kind: "bindingUntil", day: "2026-12-31" } as const;
  rememberDraft({ document: sampleQuote({ validity }), typed: {} }, storage);
  const { user } = await openQuote({ storage });

  setClock("2027-01-01T00:10:00");
  await user.click(screen.getByRole("button", { name: "Neues Angebot" }));
  expect(valueOf("Angebotsnummer")).toBe("AN-2027-0001");
  expect(valueOf("Datum")).toBe("2027-01-01");
  expect(valueOf("Vertragsbeginn")).toBe("2027-02-01");
});

it("says from midnight on that a quote has expired", async () => {
  setClock("2026-12-31T23:50:00");
  const storage = memoryStorage();
  const validity = { kind: "bindingUntil", day: "2026-12-31" } as const;
  rememberDraft({ document: sampleQuote({ validity }), typed: {} }, storage);
  await openQuote({ storage });
  const check = screen.getByRole("button", { name: /^Prüfung/ });
  expect(check).not.toHaveAccessibleName(/Fehler/);
  setClock("2027-01-01T00:10:00");
  comeBack();
  expect(check).toHaveAccessibleName(/1 Fehler/);
});

it("makes a new quote that nobody has begun one of the next day, and leaves what was typed", async () => {
  setClock("2026-12-31T23:50:00");
  const { user } = await openQuote();
  expect(valueOf("Angebotsnummer")).toBe("AN-2026-0001");
  setClock("2027-01-01T00:10:00");
  comeBack();
  expect(valueOf("Angebotsnummer")).toBe("AN-2027-0001");
  expect(valueOf("Datum")).toBe("2027-01-01");

  await user.type(screen.getByLabelText("Angebotsnummer"), "a");
  setClock("2027-01-02T00:10:00");
  comeBack();
  expect(valueOf("Angebotsnummer")).toBe("AN-2027-0001a");
  expect(valueOf("Datum")).toBe("2027-01-01");
});
