using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.Testing;

/// <summary>
/// An agent as text, for snapshot tests of any library: the same in every run and on every machine, with line feeds alone, and with
/// credentials, host and tokens masked.
/// </summary>
public static partial class AgentSnapshot
{
    private static readonly JsonSerializerOptions s_readable = new() {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document of a call, indented.</summary>
    /// <param name="call">The call.</param>
    /// <typeparam name="TAgent">The agent.</typeparam>
    public static string Document<TAgent>(CallSimulator<TAgent> call)
        where TAgent : IVoiceAgent<TAgent>
    {
        ArgumentNullException.ThrowIfNull(call);
        return Masked(call.Document.ToJsonString(s_readable));
    }

    /// <summary>The tools of a call, each with its parameters, as the model gets them.</summary>
    /// <param name="call">The call.</param>
    /// <typeparam name="TAgent">The agent.</typeparam>
    public static string Tools<TAgent>(CallSimulator<TAgent> call)
        where TAgent : IVoiceAgent<TAgent>
    {
        ArgumentNullException.ThrowIfNull(call);
        var functions = Ai(call.Document)?["SWAIG"]?["functions"]?.DeepClone() as JsonArray ?? [];
        foreach (var function in functions.OfType<JsonObject>())
        {
            function.Remove("web_hook_url");
        }

        return Masked(functions.ToJsonString(s_readable));
    }

    /// <summary>The contexts and steps of a call, a line for each step: what it leads to, and which tools it has.</summary>
    /// <param name="call">The call.</param>
    /// <typeparam name="TAgent">The agent.</typeparam>
    public static string Flow<TAgent>(CallSimulator<TAgent> call)
        where TAgent : IVoiceAgent<TAgent>
    {
        ArgumentNullException.ThrowIfNull(call);
        return FlowText.Of(Ai(call.Document)?["prompt"]?["contexts"] as JsonObject ?? []);
    }

    private static JsonNode? Ai(JsonObject document) =>
        (document["sections"]?["main"] as JsonArray ?? []).Select(verb => verb?["ai"]).FirstOrDefault(ai => ai is not null);

    private static string Masked(string json) => Token().Replace(Origin().Replace(json, "https://USER:PASSWORD@HOST"), "$1MASKED");

    [GeneratedRegex("""https?://[^/"@\s]+:[^/"@\s]+@[^/"?\s]+""")]
    private static partial Regex Origin();

    [GeneratedRegex("""((?:__token|__carried)=)[^"&\s]+""")]
    private static partial Regex Token();
}
