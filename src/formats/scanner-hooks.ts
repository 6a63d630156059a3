import type { FindingKind, LeftOut, ScanProof } from "../model/finding.ts";
import { findingKinds } from "../model/finding.ts";
import type { FindingsFormat } from "./format.ts";
export interface PrintedScan {
  readonly scan?: { readonly state: "scanned"; readonly what: string } | { readonly state: "nothing"; readonly why: string };
  readonly leftOut?: readonly LeftOut[];
}
export interface ScannerHooks {
  readonly finds: readonly FindingKind[];
  readonly findingsExit: (code: number) => boolean;
  readonly scanProof: ScanProof;
  readonly printed?: (log: string) => PrintedScan | undefined;
}
export function hooksOf(_tool: string, _format: FindingsFormat): ScannerHooks {
  return { finds: findingKinds, findingsExit: (code) => code === 1, scanProof: {} };
}
