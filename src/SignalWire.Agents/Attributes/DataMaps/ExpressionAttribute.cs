using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// Specifies an answer of a <see cref="DataMapAttribute"/> tool that depends on a text. Above the first <see cref="WebhookAttribute"/>, the
/// expression is evaluated before any request; below a webhook, it is evaluated after its response. Key: <c>expressions</c>.
/// </summary>
/// <param name="text">The text, with variables such as <c>${args.command}</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ExpressionAttribute(string text) : Attribute
{
    /// <summary>Gets the text, with variables. Key: <c>string</c>.</summary>
    public string Text { get; } = text;

    /// <summary>Gets or sets the regular expression to find in the text; <c>/…/i</c> ignores case. Key: <c>pattern</c>.</summary>
    public required string Pattern { get; set; }

    /// <summary>
    /// Gets or sets the answer if the pattern is found: text for the model, with variables. Default: none. Key: <c>output.response</c>.
    /// </summary>
    public string? Output { get; set; }

    /// <summary>
    /// Gets or sets the actions of the platform if the pattern is found, as a JSON array. Default: none. Key: <c>output.action</c>.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Actions { get; set; }

    /// <summary>
    /// Gets or sets whether the actions wait until the model has spoken once more. Default: <see langword="false"/>.
    /// Key: <c>output.post_process</c>.
    /// </summary>
    public bool PostProcess { get; set; }

    /// <summary>
    /// Gets or sets the answer if the pattern is not found: text for the model, with variables. Default: <see langword="null"/>; the map
    /// then goes on below. Key: <c>nomatch-output.response</c>.
    /// </summary>
    public string? NoMatch { get; set; }

    /// <summary>
    /// Gets or sets the actions of the platform if the pattern is not found, as a JSON array. Default: none.
    /// Key: <c>nomatch-output.action</c>.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? NoMatchActions { get; set; }
}
