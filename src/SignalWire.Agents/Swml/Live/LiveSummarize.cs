using System.Text.Json.Serialization.Metadata;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the action that summarizes what was said so far (<c>summarize</c>).</summary>
public sealed record LiveSummarize : LiveAction
{
    /// <summary>
    /// Gets the URL to which the summary is sent. Default: the webhook of the transcription or translation. Key: <c>webhook</c>.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? Webhook { get; init; }

    /// <summary>
    /// Gets the prompt for the summary. Default: <see cref="LiveStart.AISummaryPrompt"/> of the start. Key: <c>prompt</c>.
    /// </summary>
    public string? Prompt { get; init; }

    internal override string Name => "summarize";

    internal override JsonTypeInfo? Body => Webhook is null && Prompt is null ? null : SwmlJsonContext.Default.LiveSummarize;
}
