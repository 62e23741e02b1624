using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>A record, class or struct of the user.</summary>
/// <param name="CSharpName">The type's name in C#.</param>
/// <param name="Name">The type's simple name, from which generated names are derived.</param>
/// <param name="Description">The text of its summary.</param>
/// <param name="Members">Its properties: first those of its constructor, in the constructor's order.</param>
/// <param name="IsClass">Whether it is a class.</param>
internal sealed record ObjectType(
    string CSharpName, string Name, string? Description, EquatableArray<MemberModel> Members, bool IsClass) : ToolType(CSharpName)
{
    /// <inheritdoc/>
    public override bool IsReference => IsClass;

    /// <inheritdoc/>
    public override IEnumerable<ToolType> Inside => Members.Select(member => member.Argument.Type);

    /// <summary>The place of its description in another assembly's documentation.</summary>
    public DocReference? Docs { get; init; }

    /// <summary>The properties as values that the model passes.</summary>
    public IEnumerable<ArgumentModel> Arguments => Members.Select(member => member.Argument);
}
