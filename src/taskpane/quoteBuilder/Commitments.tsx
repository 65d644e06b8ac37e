import { formatIsoDate } from "../../i18n/format";
import { productById } from "../../pricing";
import { usePane } from "../PaneContext";
import { useBuilder } from "./BuilderContext";
import { useLayout } from "./layout";

/** How long each line binds, and by when it can be given up (T3, T4, T7). */
export function Commitments() {
  const layout = useLayout();
  const { language } = usePane();
  const { evaluation, words } = useBuilder();
  return (
    <div className={layout.scroll} tabIndex={0} role="group" aria-label={words.commitments.title}>
      <table className={layout.table}>
        <thead>
          <tr>
            <th scope="col">{words.commitments.line}</th>
            <th scope="col">{words.commitments.end}</th>
            <th scope="col">{words.commitments.notice}</th>
          </tr>
        </thead>
        <tbody>
          {evaluation.lines.map(({ line, commitment }, index) =>
            commitment ? (
              <tr key={line.id}>
                <th scope="row">
                  {index + 1} {productById(line.productId, evaluation.edition)?.name}
                </th>
                <td>{formatIsoDate(commitment.end, language)}</td>
                <td>{formatIsoDate(commitment.noticeBy, language)}</td>
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </div>
  );
}
