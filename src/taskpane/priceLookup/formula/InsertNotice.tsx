import { Button } from "@fluentui/react-components";
import type { OccupiedCell } from "../../../workbook/ports/port";
import { Notice } from "../../ui/Notice";
import { usePane } from "../../environment/PaneContext";
import { problemSentence } from "../../ui/problemSentence";
import type { InsertFormulaStatus } from "./useInsertFormula";

const LONGEST_CONTENT = 40;

type InsertNoticeProps = {
  readonly status: Exclude<
    InsertFormulaStatus,
    { readonly status: "idle" } | { readonly status: "inserting" }
  >;
  readonly onOverwrite: (cell: OccupiedCell) => void;
  readonly onClose: () => void;
};

/** How the insertion of a formula went, or the question whether to overwrite a cell. */
export function InsertNotice({ status, onOverwrite, onClose }: InsertNoticeProps) {
  const { texts } = usePane();
  const { formula } = texts;
  switch (status.status) {
    case "inserted":
      return (
        <Notice intent="success" onClose={onClose}>
          {[
            formula.inserted(status.cell.address),
            ...(status.range === undefined ? [] : [formula.firstOfRange(status.range)]),
            ...(status.table === undefined ? [] : [formula.inTable(status.table)]),
          ].join(" ")}
        </Notice>
      );
    case "occupied":
      return (
        <Notice
          intent="warning"
          onClose={onClose}
          actions={
            <>
              <Button size="small" onClick={() => onOverwrite(status.cell)}>
                {formula.overwrite}
              </Button>
              <Button size="small" onClick={onClose}>
                {formula.keep}
              </Button>
            </>
          }
        >
          {formula.occupied(status.cell.address, shortened(status.cell.content))}
        </Notice>
      );
    case "failed":
      return (
        <Notice intent="error" onClose={onClose}>
          {problemSentence(status.problem, texts)}
        </Notice>
      );
  }
}

function shortened(content: string): string {
  return content.length > LONGEST_CONTENT ? `${content.slice(0, LONGEST_CONTENT)}…` : content;
}
