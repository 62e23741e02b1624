namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>One of several strings; for an enum with <c>[Flags]</c>, any number of them.</summary>
/// <param name="CSharpName">The enum's name in C#.</param>
/// <param name="Name">The enum's simple name, from which generated names are derived.</param>
/// <param name="Members">The members, in the order of declaration.</param>
/// <param name="IsFlags">Whether several can be passed, in an array.</param>
internal sealed record EnumType(string CSharpName, string Name, EquatableArray<EnumMember> Members, bool IsFlags) : ToolType(CSharpName)
{
    /// <inheritdoc/>
    public override bool IsReference => false;
}
