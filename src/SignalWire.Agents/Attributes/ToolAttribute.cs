namespace SignalWire.Agents;

/// <summary>
/// Makes a method of an agent a tool: a function that the model may call while it talks. The method's <c>summary</c> tells the model
/// what the tool does, each <c>param</c> what to pass.
/// </summary>
/// <param name="name">The tool's name for the model; by default the method's name in snake_case.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolAttribute(string? name = null) : Attribute
{
    /// <summary>The tool's name for the model, or <see langword="null"/> for the method's name in snake_case.</summary>
    public string? Name { get; } = name;

    /// <summary>
    /// Whether a call needs the token of its phone call, which only the served document carries. Default: <see langword="true"/>.
    /// A tool that is not secure can be called by whoever knows the agent's password.
    /// </summary>
    public bool Secure { get; set; } = true;
}
