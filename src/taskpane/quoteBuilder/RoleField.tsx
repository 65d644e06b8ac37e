import { productById, type DocumentLine, type LineRole } from "../../pricing";
import { useBuilder } from "./BuilderContext";
import { SelectField } from "./fields/SelectField";

type RoleFieldProps = {
  readonly line: DocumentLine;
  readonly onChange: (role: LineRole) => void;
};

/** Whether a line counts, is offered beside the sum, or stands in for another line (M5). */
export function RoleField({ line, onChange }: RoleFieldProps) {
  const { evaluation, words } = useBuilder();
  const { roles, alternativeTo } = words.lines;
  const alternatives = evaluation.lines.flatMap(({ line: other }, index) => {
    if (other.id === line.id || other.role.kind === "alternative") return [];
    const name = productById(other.productId, evaluation.edition)?.name ?? other.productId;
    return [{ value: `to ${other.id}`, text: alternativeTo(index + 1, name) }];
  });
  return (
    <SelectField<string>
      label={words.lines.role}
      chosen={line.role.kind === "alternative" ? `to ${line.role.to}` : line.role.kind}
      choices={[
        { value: "normal", text: roles.normal },
        { value: "optional", text: roles.optional },
        ...alternatives,
      ]}
      onChange={(choice) => onChange(roleOf(choice))}
    />
  );
}

function roleOf(choice: string): LineRole {
  if (choice === "normal" || choice === "optional") return { kind: choice };
  return { kind: "alternative", to: choice.slice("to ".length) };
}
