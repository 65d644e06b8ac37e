import type { FormulasTexts } from "../../i18n/pane/formulas";
import type { Repair, RepairedValues } from "../../workbook/ports/formulasPort";
import type { CellAddress } from "../../workbook/ports/port";
import { useTypography } from "../ui/style/typography";
import { CellList, CellsWithSentence } from "../ui/CellList";

const REASONS = ["protected", "array", "text"] as const;

/** What was entered anew, what was not and why, and what shows an error all the same. */
export function RepairResult({
  repair: { repaired, left },
  values,
  texts,
  onShow,
}: {
  readonly repair: Repair;
  readonly values: RepairedValues | undefined;
  readonly texts: FormulasTexts;
  readonly onShow: (cell: CellAddress) => void;
}) {
  const type = useTypography();
  return (
    <>
      {repaired.length > 0 && (
        <CellList label={texts.repairedList} cells={repaired} onShow={onShow}>
          {({ after }) => <span className={type.small}>{after}</span>}
        </CellList>
      )}
      {REASONS.map((reason) => (
        <CellsWithSentence
          key={reason}
          sentence={texts.left[reason]}
          cells={left.filter((each) => each.reason === reason)}
          onShow={onShow}
        />
      ))}
      {values && (
        <>
          <CellsWithSentence sentence={texts.unknown} cells={values.unknown} onShow={onShow} />
          <CellsWithSentence
            sentence={texts.withoutRoom}
            cells={values.withoutRoom}
            onShow={onShow}
          />
          <CellsWithSentence
            sentence={texts.unanswered(values.unanswered.length)}
            cells={values.unanswered}
            onShow={onShow}
          />
        </>
      )}
    </>
  );
}
