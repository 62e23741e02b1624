using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.Testing;

/// <summary>
/// Writes an agent as text for snapshot tests, with any library. The text is the same in every run and on every machine: it has only line
/// feeds, and credentials, host and tokens are masked.
/// </summary>
public static partial class AgentSnapshot
{
    private static readonly JsonSerializerOptions s_readable = new() {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the document of a call as indented JSON.</summary>
    /// <param name="call">The call.</param>
    /// <typeparam name="TAgent">The agent.</typeparam>
    public static string Document<TAgent>(CallSimulator<TAgent> call)
        where TAgent : IVoiceAgent<TAgent>
    {
        ArgumentNullException.ThrowIfNull(call);
        return Masked(call.Document.ToJsonString(s_readable));
    }

    /// <summary>Returns the tools of a call with their parameters, as the model gets them.</summary>
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

    /// <summary>Returns the contexts and steps of a call, one line for each step, with the steps that can follow and the tools.</summary>
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
