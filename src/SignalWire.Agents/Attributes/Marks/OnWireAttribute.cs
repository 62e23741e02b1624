namespace SignalWire.Agents;

/// <summary>Specifies the name of a property or an enum member in the document, if it is not its name in snake_case.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
internal sealed class OnWireAttribute(string text) : Attribute
{
    public string Text { get; } = text;

    /// <summary>Gets or sets whether the text is JSON, and not the content of a JSON string.</summary>
    public bool IsJson { get; set; }
}
