using System.ComponentModel.DataAnnotations;
using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Mcp;

/// <summary>Tools of every kind, of which some are not for whoever is on no phone call.</summary>
[VoiceAgent("Front Desk", Route = "/desk")]
internal sealed partial class DeskAgent(CallRecorder recorder) : IHandleCallEnd
{
    /// <summary>Books a table.</summary>
    /// <param name="name">Who comes, "as spoken".</param>
    /// <param name="guests">How many come.</param>
    [Tool]
    public string Book(string name, [Range(1, 12)] int guests = 2) => recorder.Record($"{name}: {guests}");

    /// <summary>Says the hour.</summary>
    [Tool(Secure = false)]
    public string Time() => recorder.Record("noon");

    /// <summary>Fails.</summary>
    [Tool]
    public string Fail() => throw new InvalidOperationException(recorder.Record("the database password is hunter2"));

    /// <summary>Fails after a while.</summary>
    [Tool]
    public async Task<string> FailLater()
    {
        await Task.Yield();
        return Fail();
    }

    /// <summary>Gives up.</summary>
    [Tool]
    public string GiveUp() => throw new ToolException(recorder.Record("Ask for another date."));

    /// <summary>Puts the caller through.</summary>
    [Tool]
    public FunctionResult Transfer() => new FunctionResult(recorder.Record("I put you through.")).Hangup();

    /// <summary>Looks a payment up.</summary>
    [Tool]
    public FunctionResult Payment() => new FunctionResult().SetToolResponse(recorder.Record("status: paid"), "Thank the caller.");

    /// <summary>Starts or stops the music.</summary>
    /// <param name="command">What the caller said.</param>
    [DataMap]
    [Expression("${args.command}", Pattern = "start", Output = "Playing ${args.command}.", NoMatch = "Say start.")]
    private static partial FunctionResult Music(string command);

    /// <summary>For calls that add it.</summary>
    [Tool(Enabled = false)]
    public string Hidden() => recorder.Record("hidden");

    /// <summary>For another server.</summary>
    [Tool(Extra = """{"web_hook_url":"https://books.example.com/find"}""")]
    public string Elsewhere() => recorder.Record("elsewhere");

    public ValueTask HandleCallEndAsync(ToolCall call, CancellationToken cancel)
    {
        recorder.Record("call ended");
        return default;
    }
}
