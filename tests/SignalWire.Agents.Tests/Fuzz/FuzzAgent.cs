using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Tests.Fuzz;

/// <summary>Writes down which requests ran its tools.</summary>
[VoiceAgent("Fuzz", Route = "/fuzz")]
[SipUser("fuzz")]
internal sealed partial class FuzzAgent : IConfigureCall, IHandleCallEnd, IHandleSummary
{
    /// <summary>The header by which a request is known.</summary>
    public const string Header = "X-Fuzz";

    public static readonly ConcurrentDictionary<string, string> Ran = new();

    [PromptSection] private const string Role = "You are fuzzed.";

    /// <summary>Book a table.</summary>
    /// <param name="name">Who comes.</param>
    /// <param name="party">How many, each by name.</param>
    /// <param name="hour">When.</param>
    /// <param name="context">The request.</param>
    [Tool]
    public static async Task<FunctionResult> Book(string name, IReadOnlyList<string> party, int? hour, HttpContext context)
    {
        await Task.Yield();
        Ran[context.Request.Headers[Header].ToString()] = "book";
        return new FunctionResult($"{name} {party.Count} {hour}").UpdateGlobalData("name", name);
    }

    public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
    {
        config.GlobalData["from"] = call.From;
        config.GlobalData["sip"] = call.SipHeaders["X-Any"] ?? call.Sip?.ToUser;
        return default;
    }

    public ValueTask HandleCallEndAsync(ToolCall call, CancellationToken cancel) => default;

    public ValueTask HandleSummaryAsync(CallSummary summary, CancellationToken cancel) => default;
}
