using System.Diagnostics.CodeAnalysis;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// How the model writes the summary after the call: keys of the object <c>post_prompt</c> of the document, after its
/// text. What is not set is not sent, and the platform's default holds.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PostPromptParamsAttribute : Attribute
{
    /// <summary>How much chance there is in the answers, 0 to 1.5; near 0 there is hardly any. Default: 1.</summary>
    [SwmlRange(0, 1.5)]
    public double Temperature { get; set; }

    /// <summary>The share of likely words that are chosen from, 0 to 1; another way to limit chance. Default: 1.</summary>
    [SwmlRange(0, 1)]
    public double TopP { get; set; }

    /// <summary>How sure the recognizer must be that the caller has finished, 0 to 1. Default: 0.6.</summary>
    [SwmlRange(0, 1)]
    public double Confidence { get; set; }

    /// <summary>How much the model is drawn to new topics, -2 to 2. Default: 0.</summary>
    [SwmlRange(-2, 2)]
    public double PresencePenalty { get; set; }

    /// <summary>How much the model avoids to repeat itself, -2 to 2. Default: 0.</summary>
    [SwmlRange(-2, 2)]
    public double FrequencyPenalty { get; set; }

    /// <summary>How many tokens an answer may have, 0 to 4,096. Default: 256.</summary>
    [SwmlRange(0, 4096, Unit = "tokens")]
    public int MaxTokens { get; set; }

    /// <summary>The language model, such as <see cref="AIModels.Gpt4oMini"/>. Default: that of <see cref="AIParamsAttribute"/>.</summary>
    public string? Model { get; set; }

    /// <summary>How sure the recognizer must be of what interrupts the agent, 0 to 1. Default: the platform decides.</summary>
    [SwmlRange(0, 1)]
    public double BargeConfidence { get; set; }

    /// <summary>Further keys as a JSON object, sent as they are. Default: none.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
