import { usePane } from "../../environment/PaneContext";
import { errorSentence } from "../../../i18n";
import { BILLING_INTERVALS, heldEditions } from "../../../pricing";
import {
  type QuoteDocument,
  bindingDays,
  dayAfter,
  quoteInLanguage,
  unknownEdition,
} from "../../../quote";
import {
  useQuoteTexts,
  useSession,
  useSessionState,
  useSettings,
} from "../../quoteSession/SessionContext";
import type { SessionState } from "../../quoteSession/sessionState";
import { DateField } from "../fields/DateField";
import { SelectField } from "../../ui/fields/SelectField";
import { TextField } from "../fields/TextField";
import { useLayout } from "../../ui/style/layout";
import { NumberAdvice } from "./NumberAdvice";

const VALIDITIES = ["bindingUntil", "subjectToChange"] as const;
const LANGUAGES = ["de", "en"] as const;
const SUPPORT_YEARS = ["full", "proRata"] as const;

const SHOWN = [
  "number",
  "revision",
  "date",
  "start",
  "validity",
  "language",
  "edition",
  "interval",
  "firstSupportYear",
] as const satisfies readonly (keyof QuoteDocument)[];

/** Number, days and conditions of the quote. */
export function QuoteHead() {
  const layout = useLayout();
  const { texts, language: paneLanguage } = usePane();
  const { dispatch } = useSession();
  const { head } = useQuoteTexts();
  const settings = useSettings();
  const document = useSessionState(documentIn, isShownAlike);
  const set = (change: Partial<QuoteDocument>, forget: readonly string[] = []) =>
    dispatch({ type: "edited", edit: (before) => ({ ...before, ...change }), forget });
  const { validity } = document;
  const isUnknown = !heldEditions().some(({ id }) => id === document.edition);

  return (
    <section aria-label={head.region} className={layout.stack}>
      <div className={layout.pair}>
        <TextField
          label={head.number}
          field="number"
          value={document.number}
          {...(document.revision > 1 ? { hint: head.revision(document.revision) } : {})}
          change={(before, number) => ({ ...before, number })}
        />
        <SelectField
          label={head.interval}
          chosen={document.interval}
          choices={BILLING_INTERVALS.map((value) => ({ value, text: head.intervals[value] }))}
          onChange={(interval) => set({ interval })}
        />
        <NumberAdvice />
        <DateField
          label={head.date}
          field="date"
          value={document.date}
          change={(before, date) => ({ ...before, date })}
        />
        <DateField
          label={head.start}
          field="start"
          value={document.start}
          change={(before, start) => ({ ...before, start })}
        />
        <SelectField
          label={head.validity}
          chosen={validity.kind}
          choices={VALIDITIES.map((value) => ({ value, text: head[value] }))}
          onChange={(kind) =>
            set(
              {
                validity:
                  kind === "subjectToChange"
                    ? { kind }
                    : { kind, day: dayAfter(document.date, bindingDays(settings)) },
              },
              ["validity"],
            )
          }
        />
        {validity.kind === "bindingUntil" && (
          <DateField
            label={head.until}
            field="validity"
            value={validity.day}
            change={(before, day) => ({ ...before, validity: { kind: "bindingUntil", day } })}
          />
        )}
        <SelectField
          label={head.language}
          chosen={document.language}
          choices={LANGUAGES.map((value) => ({ value, text: head.languages[value] }))}
          onChange={(language) =>
            dispatch({
              type: "edited",
              edit: (before) => quoteInLanguage(before, language, settings),
              forget: ["texts."],
            })
          }
        />
        <SelectField
          label={head.firstSupportYear}
          chosen={document.firstSupportYear}
          choices={SUPPORT_YEARS.map((value) => ({ value, text: head.supportYears[value] }))}
          onChange={(firstSupportYear) => set({ firstSupportYear })}
        />
        <SelectField
          label={head.edition}
          chosen={document.edition}
          choices={[
            ...heldEditions().map(({ id, provenance }) => ({
              value: id,
              text: texts.edition.inForce(provenance.printedDate),
            })),
            ...(isUnknown ? [{ value: document.edition, text: document.edition }] : []),
          ]}
          problem={isUnknown ? errorSentence(unknownEdition(document), paneLanguage) : undefined}
          onChange={(edition) => set({ edition })}
        />
      </div>
    </section>
  );
}

function documentIn({ quote }: SessionState): QuoteDocument {
  return quote.document;
}

function isShownAlike(one: QuoteDocument, other: QuoteDocument): boolean {
  return SHOWN.every((key) => one[key] === other[key]);
}
