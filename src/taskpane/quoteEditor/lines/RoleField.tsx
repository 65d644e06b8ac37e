import { productById } from "../../../pricing";
import { type LineRole, changeLine } from "../../../quote";
import {
  useEdition,
  useQuoteTexts,
  useSession,
  useSessionState,
} from "../../quoteSession/SessionContext";
import { SelectField } from "../../ui/fields/SelectField";

type RoleFieldProps = { readonly lineId: string; readonly role: LineRole };

/** Whether a line counts, is offered beside the sum, or stands in for another line (M5). */
export function RoleField({ lineId, role }: RoleFieldProps) {
  const { dispatch } = useSession();
  const evaluation = useSessionState((state) => state.evaluation);
  const edition = useEdition();
  const quoteTexts = useQuoteTexts();
  const { roles, alternativeTo } = quoteTexts.lines;
  const alternatives = evaluation.lines.flatMap(({ line: other }, index) => {
    if (other.id === lineId || other.role.kind === "alternative") return [];
    const name = productById(other.productId, edition)?.name ?? other.productId;
    return [{ value: `to ${other.id}`, text: alternativeTo(index + 1, name) }];
  });
  return (
    <SelectField<string>
      label={quoteTexts.lines.role}
      chosen={role.kind === "alternative" ? `to ${role.to}` : role.kind}
      choices={[
        { value: "normal", text: roles.normal },
        { value: "optional", text: roles.optional },
        ...alternatives,
      ]}
      onChange={(choice) =>
        dispatch({
          type: "edited",
          edit: (document) => changeLine(document, lineId, { role: roleOf(choice) }),
        })
      }
    />
  );
}

function roleOf(choice: string): LineRole {
  if (choice === "normal" || choice === "optional") return { kind: choice };
  return { kind: "alternative", to: choice.slice("to ".length) };
}
