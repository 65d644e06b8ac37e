import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { WhyButton } from "./WhyButton";
import { WhyPanel } from "./WhyPanel";
import type { WhyQuestion } from "./whyQuestion";

type WhyRowProps = {
  /** What the row is about, for those who do not see it. */
  readonly name: string;
  readonly columns: number;
  readonly questions: readonly WhyQuestion[];
  /** What stands in the first cell. */
  readonly head: ReactNode;
  /** The other cells. */
  readonly children: ReactNode;
};

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  text: { minWidth: 0 },
});

/** A row of a table with a question mark at its head; what it opens is a row of its own below. */
export function WhyRow({ name, columns, questions, head, children }: WhyRowProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.head}>
            <span className={styles.text}>{head}</span>
            <WhyButton
              name={name}
              isOpen={isOpen}
              controls={id}
              onToggle={() => setIsOpen(!isOpen)}
            />
          </span>
        </th>
        {children}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={columns}>
            <WhyPanel id={id} label={name} questions={questions} />
          </td>
        </tr>
      )}
    </>
  );
}
