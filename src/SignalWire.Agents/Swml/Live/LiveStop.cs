using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the action that ends the transcription or translation (<c>stop</c>).</summary>
public sealed record LiveStop : LiveAction
{
    internal override string Name => "stop";

    internal override JsonTypeInfo? Body => null;
}
