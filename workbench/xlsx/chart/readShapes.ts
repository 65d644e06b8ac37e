import { childOf, childrenOf, numberOf, textOf, type XmlElement } from "../xml";

export type Settings = Readonly<Record<string, unknown>>;

const EMU = 12_700;
const HUNDREDTHS = 100;

const STYLES: Readonly<Record<string, string>> = {
  solid: "Continuous",
  dash: "Dash",
  dashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDash: "Dot",
  sysDot: "RoundDot",
};

/** The text of a title and its size, under a path. */
export function titleOf(title: XmlElement, path: string): Settings {
  const paragraphs = childrenOf(childOf(childOf(title, "tx"), "rich"), "p");
  const text = paragraphs
    .map((paragraph) =>
      childrenOf(paragraph, "r")
        .map((run) => textOf(childOf(run, "t")))
        .join(""),
    )
    .join("\n");
  if (text === "") return {};
  const look = childOf(childrenOf(paragraphs[0], "r")[0], "rPr")?.attributes ?? {};
  const size = numberOf(look["sz"]);
  return {
    [`${path}text`]: text,
    ...(size === undefined ? {} : { [`${path}format/font/size`]: size / HUNDREDTHS }),
    ...(look["b"] === undefined ? {} : { [`${path}format/font/bold`]: look["b"] === "1" }),
  };
}

/** The colour with which something is filled; undefined for none and for those of a theme. */
export function fillOf(element: XmlElement | undefined): string | undefined {
  const colour = childOf(childOf(element, "solidFill"), "srgbClr")?.attributes["val"];
  return colour === undefined ? undefined : `#${colour.toUpperCase()}`;
}

/** Colour, width and dashes of a line, under a path. */
export function strokeOf(shape: XmlElement | undefined, path: string): Settings {
  const line = childOf(shape, "ln");
  if (!line) return {};
  if (childOf(line, "noFill")) return { [`${path}lineStyle`]: "None" };
  const color = fillOf(line);
  const width = numberOf(line.attributes["w"]);
  const style = STYLES[childOf(line, "prstDash")?.attributes["val"] ?? ""];
  return {
    ...(color === undefined ? {} : { [`${path}color`]: color }),
    ...(style === undefined ? {} : { [`${path}lineStyle`]: style }),
    ...(width === undefined ? {} : { [`${path}weight`]: width / EMU }),
  };
}
