using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Sums up what was said so far.</summary>
public sealed record LiveSummarize : LiveAction
{
    /// <summary>The URL that the summary is sent to. Default: that of the transcription or translation.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? Webhook { get; init; }

    /// <summary>What the model is told of how to sum up. Default: what it was told at the start.</summary>
    public string? Prompt { get; init; }

    internal override string Name => "summarize";

    internal override JsonTypeInfo? Body => Webhook is null && Prompt is null ? null : SwmlJsonContext.Default.LiveSummarize;
}
