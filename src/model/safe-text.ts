/**
 * Text that is safe where its name says. Only `reports/escape.ts` makes them, so that a string from a report cannot reach
 * a log, a summary or an annotation unescaped: it would not compile.
 */
export type LogText = string & { readonly logText: unique symbol };
export type Markdown = string & { readonly markdown: unique symbol };
