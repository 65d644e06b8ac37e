import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { termLabel } from "../../../i18n";
import type { PricedListTexts } from "../../../i18n/tools/list";
import { parseUserCount, knownTerms } from "../../../pricing";
import type { ChosenColumns, ProductTable, TableDefaults } from "../../../productTables";
import { lettersInList } from "../../../workbook/ports/tools/listCells";
import type { ListCells } from "../../../workbook/ports/tools/listPricingPort";
import { usePane } from "../../environment/PaneContext";
import { SelectField } from "../../ui/fields/SelectField";
import type { PricedList } from "./pricedList";

const ROLES = ["product", "term", "users", "lightUsers", "quantity", "discount"] as const;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { width: "100%", minWidth: 0 },
});

type ListColumnsProps = {
  readonly list: ListCells;
  readonly table: ProductTable;
  readonly lacks: PricedList["lacks"];
  readonly defaults: TableDefaults;
  readonly texts: PricedListTexts;
  readonly onChoose: (change: ChosenColumns) => void;
  readonly onDefaults: (defaults: TableDefaults) => void;
};

/** Which column was taken for what, to be put right, and what stands in for what the list lacks. */
export function ListColumns(props: ListColumnsProps) {
  const { list, table, lacks, defaults, texts, onChoose, onDefaults } = props;
  const styles = useStyles();
  const { language } = usePane();
  const [users, setUsers] = useState("");
  const choices = list.cells[0]?.map((_, column) => ({
    value: String(column),
    text: texts.column(lettersInList(list, column), table.headings[column] ?? ""),
  }));
  return (
    <div role="group" aria-label={texts.columns} className={styles.root}>
      {ROLES.map((role) => (
        <SelectField
          key={role}
          label={texts.roles[role]}
          chosen={String(table.columns[role] ?? "")}
          choices={[
            ...(role === "product" ? [] : [{ value: "", text: texts.noColumn }]),
            ...(choices ?? []),
          ]}
          onChange={(column) => onChoose({ [role]: column === "" ? null : Number(column) })}
        />
      ))}
      {lacks.term && (
        <SelectField
          label={texts.defaultTerm}
          chosen={defaults.term ?? ""}
          choices={[
            { value: "", text: texts.noTerm },
            ...knownTerms().map((term) => ({ value: term, text: termLabel(term, language) })),
          ]}
          onChange={(chosen) =>
            onDefaults({ ...defaults, term: knownTerms().find((term) => term === chosen) })
          }
        />
      )}
      {lacks.users && (
        <Field label={texts.defaultUsers}>
          <Input
            className={styles.input}
            value={users}
            inputMode="numeric"
            autoComplete="off"
            onChange={(_event, { value }) => {
              setUsers(value);
              const count = parseUserCount(value);
              onDefaults({ ...defaults, users: count.ok ? count.value : undefined });
            }}
          />
        </Field>
      )}
    </div>
  );
}
