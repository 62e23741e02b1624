namespace SignalWire.Agents;

/// <summary>Specifies what the C# declaration of a tool's parameter cannot express.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ToolParameterAttribute : Attribute
{
    /// <summary>
    /// Gets or sets the exact name for the model. For a property, use <c>[JsonPropertyName]</c> instead. Default: <see langword="null"/>,
    /// for the parameter's name in snake_case.
    /// </summary>
    public string? Name { get; set; }
}
