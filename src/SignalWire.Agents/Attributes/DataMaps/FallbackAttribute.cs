using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// Specifies the answer of a <see cref="DataMapAttribute"/> tool if no expression and no web service has one. Key: <c>output</c> of the
/// data map.
/// </summary>
/// <param name="response">The text for the model, with variables; <see langword="null"/> if <see cref="Actions"/> are enough.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FallbackAttribute(string? response = null) : Attribute
{
    /// <summary>Gets the text for the model, with variables; <see langword="null"/> if there is none. Key: <c>response</c>.</summary>
    public string? Response { get; } = response;

    /// <summary>
    /// Gets or sets the actions of the platform, as a JSON array, with variables in its texts. Default: none. Key: <c>action</c>.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Actions { get; set; }

    /// <summary>
    /// Gets or sets whether the actions wait until the model has spoken once more. Default: <see langword="false"/>.
    /// Key: <c>post_process</c>.
    /// </summary>
    public bool PostProcess { get; set; }
}
