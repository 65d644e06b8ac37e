import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { useSession } from "../session";
import type { EditState } from "./editState";
import { SignatureCard } from "./SignatureCard";
import type { Suggestion } from "./suggestions";

const LIST_WIDTH = 340;
const MARGIN = 8;

const useStyles = makeStyles({
  layer: {
    position: "fixed",
    zIndex: 1000,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: `min(${LIST_WIDTH}px, calc(100vw - 16px))`,
    pointerEvents: "none",
  },
  list: {
    boxSizing: "border-box",
    width: "100%",
    maxHeight: "264px",
    overflowY: "auto",
    margin: 0,
    padding: tokens.spacingVerticalXXS,
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    pointerEvents: "auto",
  },
  option: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  label: { ...typographyStyles.body1Strong },
  value: { ...typographyStyles.body1 },
  description: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "none",
  },
  shownDescription: { display: "block" },
  refusal: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
});

type Props = {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly listId: string;
  readonly state: EditState;
};

/** Under the editor: why the entry was refused, the function around the caret, and what can be chosen. */
export function EditorHelp({ anchor, listId, state }: Props) {
  const { editing, grid } = useSession();
  const layer = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const { help, chosen, refusal } = state;
  const styles = useStyles();

  useLayoutEffect(() => {
    const update = () => {
      const around = anchor.current?.getBoundingClientRect();
      const size = layer.current?.getBoundingClientRect();
      if (around && size) setPlace(placeFor(around, size));
    };
    update();
    return grid.get()?.onMoved(update);
  }, [anchor, grid, state]);

  if (refusal === undefined && help.suggestions.length === 0 && !help.signature) return null;
  return (
    <div ref={layer} className={styles.layer} style={place}>
      {refusal !== undefined && (
        <div className={styles.refusal} role="alert">
          {refusal}
        </div>
      )}
      {help.signature && refusal === undefined && (
        <SignatureCard help={help.signature.help} argument={help.signature.argument} />
      )}
      {help.suggestions.length > 0 && (
        <SuggestionList
          id={listId}
          suggestions={help.suggestions}
          chosen={chosen}
          onTake={(index) => editing.take(index)}
        />
      )}
    </div>
  );
}

function SuggestionList({
  id,
  suggestions,
  chosen,
  onTake,
}: {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly chosen: number;
  readonly onTake: (index: number) => void;
}) {
  const { texts } = useSession();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[Math.max(chosen, 0)]?.scrollIntoView({ block: "nearest" });
  }, [chosen, suggestions]);
  return (
    <ul
      ref={list}
      id={id}
      className={styles.list}
      role="listbox"
      aria-label={texts.editor.suggestions}
    >
      {suggestions.map(({ label, description, kind }, index) => (
        <li
          key={label}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          className={mergeClasses(styles.option, index === chosen && styles.chosen)}
          onPointerDown={(event) => {
            // The focus stays in the editor.
            event.preventDefault();
            onTake(index);
          }}
        >
          <span className={kind === "function" ? styles.label : styles.value}>{label}</span>
          {description !== "" && (
            <span
              className={mergeClasses(
                styles.description,
                (index === chosen || kind === "value") && styles.shownDescription,
              )}
            >
              {description}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Below the field, or above it where there is more room; never beyond the window. */
function placeFor(field: DOMRect, size: DOMRect): { readonly left: number; readonly top: number } {
  const below = field.bottom + 4;
  const isRoomBelow = below + size.height <= window.innerHeight - MARGIN;
  const above = field.top - size.height - 4;
  const left = Math.min(field.left, window.innerWidth - size.width - MARGIN);
  return { left: Math.max(MARGIN, left), top: isRoomBelow || above < MARGIN ? below : above };
}
