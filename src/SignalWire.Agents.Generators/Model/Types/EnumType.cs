namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>One of several words; of an enum with <c>[Flags]</c>, some of them.</summary>
/// <param name="CSharpName">The enum's name in C#.</param>
/// <param name="Name">The enum's own name, from which generated names are made.</param>
/// <param name="Members">The words, in the order of declaration.</param>
/// <param name="IsFlags">Whether several may be given, in an array.</param>
internal sealed record EnumType(string CSharpName, string Name, EquatableArray<EnumMember> Members, bool IsFlags) : ToolType(CSharpName)
{
    /// <inheritdoc/>
    public override bool IsReference => false;
}
