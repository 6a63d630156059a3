import type { BaselineHead } from "./baseline.ts";
import type { FindingKind } from "./finding.ts";
import type { Severity } from "./severity.ts";

/** The findings that a project knew of at an earlier commit. It holds nothing of what was found but by what it is known again. */
export interface FindingsBaseline extends BaselineHead {
  /** What was read, in code-unit order of the tools: a finding of any other tool was not looked for. */
  readonly tools: readonly BaselineTool[];
  readonly findings: readonly BaselineFinding[];
}

export interface BaselineTool {
  readonly tool: string;
  /** Whether it was proven that the tool scanned anything. */
  readonly proven: boolean;
}

export type BaselineFinding = FindingIdentity & {
  /** What was accepted: the same finding is new again when it gets worse. */
  readonly severity: Severity;
  /** When it was first seen, YYYY-MM-DD. */
  readonly since: string;
  /** Who found it. It is gone when none of them finds it any more. */
  readonly tools: readonly string[];
};

/** By what a finding is known again after lines moved and versions changed. */
export type FindingIdentity = VulnerabilityIdentity | LicenceIdentity | SecretIdentity | CodeIdentity;

export interface VulnerabilityIdentity {
  readonly kind: "vulnerability";
  /** Any of them is enough; at least one. */
  readonly names: readonly string[];
  /** The package of any version: `npm/lodash`, `maven/org.a:b`, `/x` of an unknown ecosystem. */
  readonly package?: string;
  /** Only where no package is known. */
  readonly path?: string;
}

export interface LicenceIdentity {
  readonly kind: "licence";
  readonly id: string;
  readonly package?: string;
  /** Only where no package is known. */
  readonly path?: string;
}

export interface SecretIdentity {
  readonly kind: "secret";
  readonly id: string;
  readonly path?: string;
  /** The commit that last touched the line. */
  readonly mark: string;
}

export interface CodeIdentity {
  readonly kind: Exclude<FindingKind, "vulnerability" | "licence" | "secret">;
  readonly id: string;
  readonly path?: string;
  /** A digest of the line's text. */
  readonly mark?: string;
  /** Only where there is no mark. */
  readonly line?: number;
}

/** Names by which a vulnerability is known again; more than any has. */
export const mostBaselineNames = 100;
