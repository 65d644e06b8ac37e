import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The sizes of text in the pane, for paragraphs and spans. */
export const useTypography = makeStyles({
  body: { ...typographyStyles.body1, margin: 0 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});
