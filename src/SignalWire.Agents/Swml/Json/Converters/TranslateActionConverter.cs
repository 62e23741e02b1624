using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Converts an action of a translation.</summary>
internal sealed class TranslateActionConverter() : LiveActionConverter("start, stop, summarize and inject")
{
    protected override JsonTypeInfo? Body(string name) => name switch
    {
        "start" => SwmlJsonContext.Default.TranslateStart,
        "inject" => SwmlJsonContext.Default.TranslateInject,
        _ => base.Body(name),
    };
}
