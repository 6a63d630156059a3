/** What to do when an alert fires. Lines are counted from 1. */
export interface Runbook {
  readonly path: string;
  readonly sections: readonly RunbookSection[];
}

export interface RunbookSection {
  readonly level: number;
  readonly name: string;
  readonly line: number;
  /** Whether anything but headings stands below it, up to the next one of its level or above. */
  readonly content: "some" | "none";
}

/** A link from an alert to its runbook. */
export interface RunbookLink {
  /** The file of alert rules that holds it. */
  readonly path: string;
  readonly line: number;
  /** The name of the alert, where it stands in front. */
  readonly alert: string | undefined;
  readonly target: string;
}

/** An alert of Prometheus, and whether anything of it leads to a runbook. */
export interface AlertRule {
  readonly path: string;
  readonly line: number;
  readonly alert: string;
  readonly leads: "somewhere" | "nowhere";
}

/** A section that every runbook has, by whatever name. */
export interface RunbookPart {
  readonly name: string;
  /** Words of headings that it is known by, in lower case. */
  readonly aliases: readonly string[];
  /** Words that mean it where they are the whole heading: there are steps of everything. */
  readonly alone?: readonly string[];
}
