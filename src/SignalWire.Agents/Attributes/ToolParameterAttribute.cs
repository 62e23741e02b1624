namespace SignalWire.Agents;

/// <summary>Says of a tool's parameter what its declaration in C# does not.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ToolParameterAttribute : Attribute
{
    /// <summary>
    /// The parameter's name for the model, exactly as it is; by default the parameter's name in snake_case. Of a property,
    /// <c>[JsonPropertyName]</c> says the same.
    /// </summary>
    public string? Name { get; set; }
}
