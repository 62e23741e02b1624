using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Ends the transcription or translation.</summary>
public sealed record LiveStop : LiveAction
{
    internal override string Name => "stop";

    internal override JsonTypeInfo? Body => null;
}
