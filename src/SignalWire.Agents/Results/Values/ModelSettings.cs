using System.Text.Json.Nodes;
using SignalWire.Agents.Json;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>Represents settings of the model that change during a conversation. A property that is not set does not change.</summary>
public sealed record ModelSettings
{
    /// <summary>Gets the randomness of the answers, 0 to 1.5. Values near 0 make answers nearly deterministic.</summary>
    [SwmlRange(0, 1.5)]
    public double? Temperature { get; init; }

    /// <summary>Gets the share of likely words that the model chooses from, 0 to 1. This is another way to limit randomness.</summary>
    [SwmlRange(0, 1)]
    public double? TopP { get; init; }

    /// <summary>Gets the confidence that the recognizer needs to detect the end of what the caller says, 0 to 1.</summary>
    [SwmlRange(0, 1)]
    public double? Confidence { get; init; }

    /// <summary>Gets the confidence that the recognizer needs for speech that interrupts the agent, 0 to 1.</summary>
    [SwmlRange(0, 1)]
    public double? BargeConfidence { get; init; }

    /// <summary>Gets how strongly the model prefers new topics, -2 to 2.</summary>
    [SwmlRange(-2, 2)]
    public double? PresencePenalty { get; init; }

    /// <summary>Gets how strongly the model avoids repetition, -2 to 2.</summary>
    [SwmlRange(-2, 2)]
    public double? FrequencyPenalty { get; init; }

    /// <summary>Gets the maximum number of tokens in an answer, 0 to 4,096.</summary>
    [SwmlRange(0, 4096, Unit = "tokens")]
    public int? MaxTokens { get; init; }

    internal JsonObject ToJson() => new WireObject
    {
        ["frequency-penalty"] = FrequencyPenalty,
        ["presence-penalty"] = PresencePenalty,
        ["max-tokens"] = MaxTokens,
        ["top-p"] = TopP,
        ["confidence"] = Confidence,
        ["barge-confidence"] = BargeConfidence,
        ["temperature"] = Temperature,
    }.Json;
}
