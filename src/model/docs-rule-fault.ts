/** Whether a document is wrong (`fault`), or only likely to mislead or to have been forgotten (`warning`). */
export type DocsRuleLevel = "fault" | "warning";
