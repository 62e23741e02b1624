using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>What a <see cref="DataMapAttribute"/> tool answers when no expression and no web service has an answer.</summary>
/// <param name="response">Text for the model, with variables; nothing where <see cref="Actions"/> say it all.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FallbackAttribute(string? response = null) : Attribute
{
    /// <summary>Text for the model, with variables.</summary>
    public string? Response { get; } = response;

    /// <summary>What the platform does: a JSON array of actions, with variables in its texts.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Actions { get; set; }

    /// <summary>Whether the actions wait until the model has spoken once more. Default: <see langword="false"/>.</summary>
    public bool PostProcess { get; set; }
}
