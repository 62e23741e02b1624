using System.Text.Json.Nodes;
using SignalWire.Agents.Json;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>How the model speaks and listens from now on. What is not set stays as it was.</summary>
public sealed record ModelSettings
{
    /// <summary>How much chance there is in the answers, 0 to 1.5; near 0 there is hardly any.</summary>
    [SwmlRange(0, 1.5)]
    public double? Temperature { get; init; }

    /// <summary>The share of likely words that are chosen from, 0 to 1; another way to limit chance.</summary>
    [SwmlRange(0, 1)]
    public double? TopP { get; init; }

    /// <summary>How sure the recogniser must be that the caller has finished, 0 to 1.</summary>
    [SwmlRange(0, 1)]
    public double? Confidence { get; init; }

    /// <summary>How sure the recogniser must be of what interrupts the agent, 0 to 1.</summary>
    [SwmlRange(0, 1)]
    public double? BargeConfidence { get; init; }

    /// <summary>How much the model is drawn to new topics, -2 to 2.</summary>
    [SwmlRange(-2, 2)]
    public double? PresencePenalty { get; init; }

    /// <summary>How much the model avoids to repeat itself, -2 to 2.</summary>
    [SwmlRange(-2, 2)]
    public double? FrequencyPenalty { get; init; }

    /// <summary>How many tokens an answer may have, 0 to 4,096.</summary>
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
