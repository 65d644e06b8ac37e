import { makeStyles, tokens } from "@fluentui/react-components";
import { formatCount } from "../../../../i18n";
import type { DocumentComparison } from "../../../../quote";
import { usePane } from "../../../environment/PaneContext";
import { costLine, costTicks, monthTicks, placeIn, type Room } from "./costScale";
import { useStrokes } from "./strokes";

const WIDTH = 320;
const HEIGHT = 180;
/** Of a digit, generously. */
const DIGIT = 7.5;

const useStyles = makeStyles({
  frame: { containerType: "inline-size", maxWidth: "480px" },
  chart: { display: "block", width: "100%", overflow: "visible" },
  grid: { stroke: tokens.colorNeutralStroke2 },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    // The drawing is scaled to the width of the pane, its texts are to stay as large.
    fontSize: "11px",
    "@container (max-width: 290px)": { fontSize: "15px" },
    "@container (min-width: 400px)": { fontSize: "9px" },
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  line: { fill: "none", strokeLinejoin: "round", strokeLinecap: "butt" },
  crossing: {
    fill: tokens.colorNeutralBackground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
});

type CostChartProps = {
  readonly comparison: DocumentComparison;
  /** What it shows, in a sentence. */
  readonly summary: string;
  readonly monthsLabel: string;
};

/** What has been paid after each month, a line for each way to pay; circles where a subscription passes the purchase. */
export function CostChart({ comparison, summary, monthsLabel }: CostChartProps) {
  const styles = useStyles();
  const strokes = useStrokes();
  const { language } = usePane();
  const { months } = comparison;
  const drawn = drawnVariants(comparison);
  const ticks = costTicks(Math.max(...drawn.map(({ total }) => total.toNumber())));
  const labels = ticks.map((cost) => `${formatCount(cost, language)} €`);
  const room: Room = {
    left: 8 + DIGIT * Math.max(...labels.map(({ length }) => length)),
    right: WIDTH - 10,
    top: 10,
    bottom: HEIGHT - 34,
  };
  const place = placeIn(room, months, ticks.at(-1) ?? 1);
  return (
    <div className={styles.frame}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={summary}
      >
        {ticks.map((cost, index) => (
          <g key={cost}>
            <line
              className={styles.grid}
              x1={room.left}
              x2={room.right}
              y1={place.y(cost)}
              y2={place.y(cost)}
            />
            <text className={styles.text} x={room.left - 5} y={place.y(cost) + 4} textAnchor="end">
              {labels[index]}
            </text>
          </g>
        ))}
        {monthTicks(months).map((month) => (
          <text
            key={month}
            className={styles.text}
            x={place.x(month)}
            y={room.bottom + 15}
            textAnchor="middle"
          >
            {month}
          </text>
        ))}
        <text
          className={styles.text}
          x={(room.left + room.right) / 2}
          y={HEIGHT - 3}
          textAnchor="middle"
        >
          {monthsLabel}
        </text>
        {drawn.map(({ term, costs }) => (
          <path
            key={term}
            className={`${styles.line} ${strokes.classOf(term)}`}
            strokeDasharray={strokes.dashesOf(term)}
            d={costLine(costs, place)}
          />
        ))}
        {drawn.flatMap(({ term, costs, dearer = [] }) =>
          dearer.map(({ from }) => {
            const cost = costs[from - 1];
            if (from === 1 || !cost) return null;
            return (
              <circle
                key={`${term} ${from}`}
                className={`${strokes.classOf(term)} ${styles.crossing}`}
                cx={place.x(from)}
                cy={place.y(cost.toNumber())}
                r={4}
              />
            );
          }),
        )}
      </svg>
    </div>
  );
}

/** The purchase lies on top; a quote that is one of the others already is not drawn twice. */
function drawnVariants({ variants }: DocumentComparison) {
  const isAmongOthers = variants.some(({ term, isQuoted }) => term !== "asQuoted" && isQuoted);
  const shown = variants.filter(({ term }) => term !== "asQuoted" || !isAmongOthers);
  const isPurchase = ({ term }: (typeof shown)[number]) => term === "purchase";
  return [...shown.filter((each) => !isPurchase(each)), ...shown.filter(isPurchase)];
}
