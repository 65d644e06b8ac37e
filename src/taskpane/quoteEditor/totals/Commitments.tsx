import { formatIsoDate } from "../../../i18n/format";
import { productById } from "../../../pricing";
import { usePane } from "../../environment/PaneContext";
import { useQuoteTexts, useSessionState } from "../../quoteSession/SessionContext";
import { useLayout } from "../../ui/style/layout";
import { WhyRow } from "../why/WhyRow";

/** How long each line binds, and by when it can be given up (T3, T4, T7). */
export function Commitments() {
  const layout = useLayout();
  const { language } = usePane();
  const quoteTexts = useQuoteTexts();
  const { lines, edition } = useSessionState(({ evaluation }) => evaluation);
  return (
    <div
      className={layout.scroll}
      tabIndex={0}
      role="group"
      aria-label={quoteTexts.commitments.title}
    >
      <table className={layout.table}>
        <thead>
          <tr>
            <th scope="col">{quoteTexts.commitments.line}</th>
            <th scope="col">{quoteTexts.commitments.end}</th>
            <th scope="col">{quoteTexts.commitments.notice}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, commitment }, index) =>
            commitment ? (
              <WhyRow
                key={line.id}
                columns={3}
                questions={[{ kind: "commitment", lineId: line.id }]}
                {...labelled(`${index + 1} ${productById(line.productId, edition)?.name ?? ""}`)}
              >
                <td>{formatIsoDate(commitment.end, language)}</td>
                <td>{formatIsoDate(commitment.noticeBy, language)}</td>
              </WhyRow>
            ) : null,
          )}
        </tbody>
      </table>
    </div>
  );
}

function labelled(text: string) {
  return { name: text, head: text };
}
