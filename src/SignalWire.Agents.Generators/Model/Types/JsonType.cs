namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>An object with arbitrary content, passed as JSON.</summary>
/// <param name="CSharpName">The type's name in C#.</param>
/// <param name="Reader">The method of the runtime's argument reader that reads it.</param>
/// <param name="IsClass">Whether it is a class.</param>
internal sealed record JsonType(string CSharpName, string Reader, bool IsClass) : ToolType(CSharpName)
{
    /// <inheritdoc/>
    public override bool IsReference => IsClass;
}
