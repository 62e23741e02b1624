using System.Diagnostics.CodeAnalysis;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Specifies how the model follows the prompt. The properties are keys of the object <c>prompt</c> of the document, after its text. The
/// documented defaults are the platform's. They apply to properties that are not set, which are not sent.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PromptParamsAttribute : Attribute
{
    /// <summary>Gets or sets how much the answers vary, 0 to 1.5. Near 0, they hardly vary. Default: 1. Key: <c>temperature</c>.</summary>
    [SwmlRange(0, 1.5)]
    public double Temperature { get; set; }

    /// <summary>
    /// Gets or sets the share of the likeliest words that the model chooses from, 0 to 1. This is another way to limit variation.
    /// Default: 1. Key: <c>top_p</c>.
    /// </summary>
    [SwmlRange(0, 1)]
    public double TopP { get; set; }

    /// <summary>
    /// Gets or sets how sure the recognizer must be that the caller has finished, 0 to 1. Default: 0.6. Key: <c>confidence</c>.
    /// </summary>
    [SwmlRange(0, 1)]
    public double Confidence { get; set; }

    /// <summary>Gets or sets how much the model tends to new topics, -2 to 2. Default: 0. Key: <c>presence_penalty</c>.</summary>
    [SwmlRange(-2, 2)]
    public double PresencePenalty { get; set; }

    /// <summary>Gets or sets how much the model avoids repeating itself, -2 to 2. Default: 0. Key: <c>frequency_penalty</c>.</summary>
    [SwmlRange(-2, 2)]
    public double FrequencyPenalty { get; set; }

    /// <summary>Gets or sets how many tokens an answer can have, 0 to 4,096. Default: 256. Key: <c>max_tokens</c>.</summary>
    [SwmlRange(0, 4096, Unit = "tokens")]
    public int MaxTokens { get; set; }

    /// <summary>
    /// Gets or sets the language model: a constant of <see cref="AIModels"/> or any other name.
    /// Default: <see cref="AIParamsAttribute.AIModel"/>. Key: <c>model</c>.
    /// </summary>
    public string? Model { get; set; }

    /// <summary>
    /// Gets or sets how sure the recognizer must be of a word that interrupts the agent, 0 to 1. Default: set by the platform.
    /// Key: <c>barge_confidence</c>.
    /// </summary>
    [SwmlRange(0, 1)]
    public double BargeConfidence { get; set; }

    /// <summary>
    /// Gets or sets further keys of <c>prompt</c>, as a JSON object that is sent as it is. A key that another property sets is an error.
    /// Default: none.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
