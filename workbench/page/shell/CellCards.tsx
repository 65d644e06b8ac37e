import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { CellPosition } from "../../model/calculator";
import type { HoveredCell, Rectangle } from "../grid/types";
import { useSession } from "../session";
import { cardFor, type Card } from "./cellCard";
import { useCellRect } from "./useCellRect";
import { useActiveSheet, useView, useWorkbook } from "./useWorkbook";

const WIDTH = 280;
const PAUSE = 300;

const useStyles = makeStyles({
  card: {
    position: "fixed",
    zIndex: 800,
    boxSizing: "border-box",
    maxWidth: `min(${WIDTH}px, calc(100vw - 16px))`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    pointerEvents: "none",
  },
  error: { borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}` },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-wrap" },
});

/** What there is to say about the cell under the pointer or the active cell: its error, its input message. */
export function CellCards({ hovered }: { readonly hovered: HoveredCell | undefined }) {
  const { editing } = useSession();
  const isEditing = useSyncExternalStore(editing.subscribe, () => editing.state !== undefined);
  const sheet = useActiveSheet();
  const { activeCell } = useView();
  const active = { sheetId: sheet.id, ...activeCell };
  const activeRect = useCellRect(active);
  const rested = useRested(hovered);
  const activeCard = useCard(active);
  const hoveredCard = useCard(rested);
  return (
    <>
      {!isEditing && rested && hoveredCard && <CardAt card={hoveredCard} rect={rested.rect} />}
      {!isEditing && !hoveredCard && activeCard && activeRect && (
        <CardAt card={activeCard} rect={activeRect} />
      )}
    </>
  );
}

/** The card of a cell as long as there is one; as a text on the way, since equal texts are the same. */
function useCard(cell: CellPosition | undefined): Card | undefined {
  const { texts } = useSession();
  const json = useWorkbook((workbook) => {
    const card = cell && cardFor(workbook, cell, texts);
    return card ? JSON.stringify(card) : "";
  });
  return json === "" ? undefined : (JSON.parse(json) as Card);
}

function CardAt({ card, rect }: { readonly card: Card; readonly rect: Rectangle }) {
  const styles = useStyles();
  const isRoomBelow = rect.top + rect.height + 120 < window.innerHeight;
  const left = Math.max(8, Math.min(rect.left + 8, window.innerWidth - WIDTH - 8));
  const place = isRoomBelow
    ? { left, top: rect.top + rect.height + 6 }
    : { left, bottom: window.innerHeight - rect.top + 6 };
  return (
    <div
      className={`${styles.card} ${card.isError ? styles.error : ""}`}
      style={place}
      role="tooltip"
    >
      {card.title !== "" && <p className={styles.title}>{card.title}</p>}
      <p className={styles.text}>{card.text}</p>
    </div>
  );
}

/** The cell on which the pointer rests for a moment. */
function useRested(hovered: HoveredCell | undefined): HoveredCell | undefined {
  const [rested, setRested] = useState<HoveredCell>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(hovered), hovered ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [hovered]);
  return rested?.row === hovered?.row && rested?.column === hovered?.column ? rested : undefined;
}
