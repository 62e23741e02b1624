namespace SignalWire.Agents;

/// <summary>
/// Specifies that a constant string of an agent is the question that the model answers when the call has ended. The answer is the summary,
/// which <see cref="IHandleSummary"/> receives. With <see cref="IHandleSummary{T}"/>, the shape of the object is added to the question.
/// Key: <c>post_prompt.text</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PostPromptAttribute : Attribute
{
    /// <summary>
    /// Gets or sets the absolute URL to which the summary is sent instead, such as a service that collects the summaries of many agents.
    /// Default: <see langword="null"/>, for the agent's own URL with a token. Key: <c>post_prompt_url</c>.
    /// </summary>
    public string? Url { get; set; }
}
