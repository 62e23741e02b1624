namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>Where a sentence of the design, the contract, the cases' own page or our architecture says that an answer differs on
/// purpose.</summary>
internal static class HttpSentences
{
    public const string ByTheFramework = "texts that the framework writes (405 bodies, `Allow`, CORS preflight) may differ with newer ones";
    public const string BareRoute = "Embedded app quirk: GET `<route>` without slash answers 204";
    public const string ForgedToken = "Secure tools execute with no token, or with a forged token when `call_id` is absent.";
    public const string FaultsTogether = "All faults of one call are gathered in one message written for the model";
    public const string PythonText =
        "Texts that quote a language exception or a Python repr (handler failures, list results, parse errors) are informative.";
    public const string Elsewhere =
        "| a tool that runs elsewhere | `[Tool(Extra = …)]` sets `web_hook_url`; there is no property for it. |";
    public const string Renamed = "AgentServer registration under another route yields wrong webhook URLs";
    public const string SecureSip = "Note py extract_sip_username does not understand `sips:`.";
    public const string UserParameters = "text up to first `@` (includes `;params` of the user part)";
    public const string ShortNames = "AgentServer's auto-map uses name and last route segment only (no vowel-less form).";
    public const string UnknownOnLambda =
        "Unknown function → 200 `{\"error\":\"Function '<n>' not found\"}` (differs from server mode's `response`).";
    public const string RealmOnLambda = "Serverless adapters use `Basic realm=\"SignalWire Agent\"`.";
    public const string PathOnLambda = "any other non-empty path → treated as a function name";
    public const string SignatureOfRun = "catch-all route shadows the router → webhook signatures not enforced";
    public const string Discovery = "| `get_signature` | not implemented | documented | — |";
    public const string McpOfRun = "webhook signatures not enforced, `/mcp` unreachable.";
    public const string McpNotification = "| notifications | Status 202 without a body |";
    public const string McpWords = "| error messages | The SDK's own messages |";
    public const string McpNoJson = "| bodies that are not JSON | Error -32700 with status 400 |";
    public const string McpInitialize = "| `initialize` without `protocolVersion` | Error -32602 with status 400 |";
    public const string StrongSignature = "only SWML fetches (and signature discovery) are signed; also SHA-256 header";
    public const string SignatureOfFetches = "enforce for SWML fetches; make /swaig and /post_prompt opt-in.";
}
