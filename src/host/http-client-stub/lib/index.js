export class HttpClient {
  constructor() {
    throw new Error("Gates makes no HTTP request through @actions/core: OIDC tokens are not available here.");
  }
}
