using System.Text;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>An agent whose tools tell what they know of the call.</summary>
[VoiceAgent("Call Data", Route = "/call-data")]
[GlobalData("plan", "basic")]
[GlobalData("orders", Json = """[{"id":1}]""")]
internal sealed partial class CallDataAgent
{
    /// <summary>Tells who calls</summary>
    /// <param name="greeting">What comes first</param>
    /// <param name="call">The call</param>
    [Tool]
    public static string WhoCalls(string greeting, ToolCall call) =>
        $"{greeting} {call.CallerNumber ?? "nobody"} in {(call.CallId.Length == 0 ? "no call" : call.CallId)} with "
        + $"{call.GlobalData.GetRawText()}";

    /// <summary>Tells the request</summary>
    /// <param name="call">The call</param>
    [Tool]
    public static string TellRequest(ToolCall call) => Encoding.UTF8.GetString(call.Request.Span);

    /// <summary>Says which plan the caller has</summary>
    [DataMap]
    [Expression("${global_data.plan}", Pattern = "gold", Output = "Gold.", NoMatch = "Another one.")]
    public static partial FunctionResult TellPlan();
}
