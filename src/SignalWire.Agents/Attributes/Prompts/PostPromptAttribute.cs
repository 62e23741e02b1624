namespace SignalWire.Agents;

/// <summary>
/// Makes a constant string of an agent the question that the model is asked when the call has ended. Its answer comes to
/// <see cref="IHandleSummary"/>; where the agent takes it as an object (<see cref="IHandleSummary{T}"/>), the object's shape is added
/// to the question.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PostPromptAttribute : Attribute
{
    /// <summary>Where the answer is sent instead, a whole URL: to a service that collects the summaries of many agents, say.</summary>
    public string? Url { get; set; }
}
