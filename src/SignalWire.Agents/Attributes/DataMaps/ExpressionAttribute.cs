using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// An answer of a <see cref="DataMapAttribute"/> tool that depends on a text. Above the first <see cref="WebhookAttribute"/> it comes
/// before any request; below one it is asked about that one's answer.
/// </summary>
/// <param name="text">The text, with variables, such as <c>${args.command}</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ExpressionAttribute(string text) : Attribute
{
    /// <summary>The text, with variables.</summary>
    public string Text { get; } = text;

    /// <summary>The regular expression that is looked for in the text; <c>/…/i</c> does not mind the case.</summary>
    public required string Pattern { get; set; }

    /// <summary>The answer where the pattern is found: text for the model, with variables.</summary>
    public string? Output { get; set; }

    /// <summary>What the platform does where the pattern is found: a JSON array of actions.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Actions { get; set; }

    /// <summary>Whether the actions wait until the model has spoken once more. Default: <see langword="false"/>.</summary>
    public bool PostProcess { get; set; }

    /// <summary>The answer where the pattern is not found; without one, what is below decides.</summary>
    public string? NoMatch { get; set; }

    /// <summary>What the platform does where the pattern is not found: a JSON array of actions.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? NoMatchActions { get; set; }
}
