using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.LiveTests.Replay.CallFlows;

/// <summary>A recorded verb as a C# user writes it.</summary>
internal static class PhaseVerb
{
    /// <summary>The expression; nothing where no such verb or key can be written.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="config">Its value.</param>
    /// <param name="isChecked">Whether what the platform does not know is refused, and not written as a verb without a type.</param>
    public static string? Write(string name, JsonNode config, bool isChecked)
    {
        string json = new JsonObject { [name] = config.DeepClone() }.ToJsonString();
        try
        {
            // Whatever reads as a record can be written as one, and the record's JSON is what is compared in the end.
            var verb = Verb.Parse(json);
            if (verb is not CustomVerb)
            {
                return Expression(name, config.AsObject()) ?? $"Verb.Parse({CSharp.Literal(json)})";
            }
        }
        catch (JsonException)
        {
            // A key or a value that the record does not take.
        }

        return isChecked ? null : $"new CustomVerb({CSharp.Literal(name)}, SwmlObject.Parse({CSharp.Literal(config.ToJsonString())}))";
    }

    /// <summary>The verbs that cases have, as a person would write them, so that what is checked in the source is.</summary>
    private static string? Expression(string name, JsonObject config) => (name, config.Count) switch
    {
        ("hangup", 0) => "new Hangup()",
        ("record", 0) => "new Record()",
        ("answer", 0) => "new Answer()",
        ("denoise", 0) => "new Denoise()",
        ("play", 2) when config["urls"] is JsonArray urls && config["auto_answer"] is { } answers =>
            $"new Play([{string.Join(", ", urls.Select(url => CSharp.Literal(url!.GetValue<string>())))}]) {{ AutoAnswer = {answers.ToJsonString()} }}",
        ("play", 1) when config["url"] is { } url => $"new Play({CSharp.Literal(url.GetValue<string>())})",
        ("sleep", 1) when config["duration"] is { } duration => $"new Sleep({duration.ToJsonString()})",
        _ => null,
    };
}
