import { useEffect, useEffectEvent, useState } from "react";
import type { QuoteProblem, QuotePlace, SheetReading } from "../../workbook/ports/quotes/quotePort";
import { addressesOf } from "../../workbook/ports/quotes/addressesOf";
import { readingKeys } from "../../workbook/ports/quotes/readingKeys";
import { useDefect } from "../environment/useDefect";
import { useOpenQuote, useSession } from "../quoteSession/SessionContext";
import { hasErrors } from "../quoteSession/draft/hasErrors";
import { outdatedFields } from "../quoteSession/draft/outdatedFields";
import { todayHere } from "../../clock/clock";
import { NO_ANSWERS, type Answers, type TakeOver } from "../quoteSession/reading/takeOver";

/** Somebody has edited the sheet, or nobody has. */
export type Found = {
  readonly step: "found";
  readonly reading: SheetReading;
  readonly answers: Answers;
  readonly isUpdating: boolean;
  /** What came of the last attempt to update the sheet: edited once more, or not possible. */
  readonly setback: "editedAgain" | "hasErrors" | QuoteProblem | undefined;
};

export type ReadingState =
  | { readonly step: "reading" }
  | {
      readonly step: "failed";
      readonly problem: QuoteProblem | "hasErrors";
      readonly isWriting: boolean;
    }
  | Found
  | { readonly step: "taken" }
  | {
      readonly step: "updated";
      readonly place: QuotePlace;
      /** Cells whose questions have no answer yet. */
      readonly left: number;
    }
  | { readonly step: "writtenAnew"; readonly place: QuotePlace };

/** Reads the sheet of the open quote, takes over what the user wants of it, and brings the sheet up to date. */
export function useSheetReading(isLive: boolean) {
  const { quotes, dispatch, refresh } = useSession();
  const { document, typed, basis } = useOpenQuote();
  const { readQuote, updateQuote, writeQuote } = quotes;
  const { id, revision } = document;
  const reportDefect = useDefect();
  const [attempt, setAttempt] = useState(1);
  const [state, setState] = useState<ReadingState>({ step: "reading" });

  const readNow = useEffectEvent(async () => {
    // What somebody else has stored meanwhile is no edit of the sheet: it is merged with the draft first.
    await refresh();
    return readQuote?.(id, revision, basis);
  });

  useEffect(() => {
    let isCurrent = true;
    readNow()
      .then((read) => {
        if (isCurrent && read) setState(read.ok ? foundIn(read.value) : failedBy(read.error));
      })
      .catch(reportDefect);
    return () => {
      isCurrent = false;
    };
  }, [attempt, id, revision, reportDefect]);

  function saveInDraft({ document: taken }: TakeOver) {
    const forget = outdatedFields(document, taken);
    dispatch({ type: "edited", edit: () => taken, forget });
  }

  async function updateNow(
    found: Found,
    taken: Pick<TakeOver, "document" | "restored">,
    isRedone = false,
  ): Promise<void> {
    if (!updateQuote) return;
    const outdated = outdatedFields(document, taken.document);
    const typedSince = Object.entries(typed).filter(
      ([field]) => !outdated.some((start) => field.startsWith(start)),
    );
    if (hasErrors(taken.document, Object.fromEntries(typedSince), todayHere())) {
      setState({ ...found, setback: "hasErrors" });
      return;
    }
    setState({ ...found, isUpdating: true, setback: undefined });
    const seen = readingKeys(found.reading);
    const options = { restored: taken.restored, seen, basis, ...(isRedone && { isRedone }) };
    const outcome = await updateQuote(taken.document, isLive, options);
    const tried: Found = { ...found, isUpdating: false };
    switch (outcome.status) {
      case "written": {
        const asked = isRedone ? [] : found.reading.questions.flatMap(addressesOf);
        const left = asked.length - taken.restored.length;
        setState({ step: "updated", place: outcome.place, left });
        break;
      }
      case "edited":
        setState({ ...tried, reading: outcome.reading, setback: "editedAgain" });
        break;
      case "occupied":
        setState({ ...tried, setback: { code: "tooLittleRoom", address: outcome.address } });
        break;
      case "failed":
        setState({ ...tried, setback: outcome.problem });
    }
    await refresh();
  }

  async function writeAnewNow(problem: QuoteProblem | "hasErrors"): Promise<void> {
    if (!writeQuote) return;
    if (hasErrors(document, typed, todayHere())) {
      setState(failedBy("hasErrors"));
      return;
    }
    setState({ step: "failed", problem, isWriting: true });
    const target = { kind: "newSheet", isAnew: true } as const;
    const outcome = await writeQuote({ document, isLive, target, basis });
    switch (outcome.status) {
      case "written":
        setState({ step: "writtenAnew", place: outcome.place });
        break;
      case "edited":
        setState(foundIn(outcome.reading));
        break;
      case "occupied":
        setState(failedBy({ code: "tooLittleRoom", address: outcome.address }));
        break;
      case "failed":
        setState(failedBy(outcome.problem));
    }
    await refresh();
  }

  return {
    state,
    readAgain: () => {
      setState({ step: "reading" });
      setAttempt(attempt + 1);
    },
    answer: (found: Found, answers: Answers) => setState({ ...found, answers }),
    take: (taken: TakeOver) => {
      saveInDraft(taken);
      setState({ step: "taken" });
    },
    takeAndUpdate: (found: Found, taken: TakeOver) => {
      saveInDraft(taken);
      updateNow(found, taken).catch(reportDefect);
    },
    /** What was undone in Excel is written again, with what was changed in the quote since. */
    redo: (found: Found) => {
      updateNow(found, { document, restored: [] }, true).catch(reportDefect);
    },
    writeAnew: (problem: QuoteProblem | "hasErrors") =>
      void writeAnewNow(problem).catch(reportDefect),
  };
}

function foundIn(reading: SheetReading): Found {
  return {
    step: "found",
    reading,
    answers: NO_ANSWERS,
    isUpdating: false,
    setback: undefined,
  };
}

function failedBy(problem: QuoteProblem | "hasErrors"): ReadingState {
  return { step: "failed", problem, isWriting: false };
}
