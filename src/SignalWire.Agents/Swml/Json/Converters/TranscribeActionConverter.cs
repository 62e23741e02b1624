using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Converts an action of a transcription.</summary>
internal sealed class TranscribeActionConverter() : LiveActionConverter("start, stop and summarize")
{
    protected override JsonTypeInfo? Body(string name) => name == "start" ? SwmlJsonContext.Default.TranscribeStart : base.Body(name);
}
