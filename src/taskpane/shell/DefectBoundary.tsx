import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneTexts } from "../../i18n/pane/pane";
import { useTypography } from "../ui/style/typography";

type Texts = PaneTexts["defect"];

type DefectBoundaryProps = {
  readonly texts: Texts;
  /** Called before the content is shown anew. */
  readonly onRestart: () => void;
  readonly children: ReactNode;
};

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXL,
  },
});

/** Catches defects of ours, says so, and offers a way back. */
export class DefectBoundary extends Component<
  DefectBoundaryProps,
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  restart = () => {
    this.props.onRestart();
    this.setState({ hasFailed: false });
  };

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <Defect texts={this.props.texts} onRestart={this.restart} />;
  }
}

function Defect({ texts, onRestart }: { readonly texts: Texts; readonly onRestart: () => void }) {
  const styles = useStyles();
  const type = useTypography();
  return (
    <div role="alert" className={styles.root}>
      <h1 className={type.title}>{texts.title}</h1>
      <p className={type.body}>{texts.hint}</p>
      <Button appearance="primary" onClick={onRestart}>
        {texts.restart}
      </Button>
    </div>
  );
}
