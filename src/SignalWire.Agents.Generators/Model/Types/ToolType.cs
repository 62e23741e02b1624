namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>
/// The type of a value that the model passes. The JSON schema, the reading code, the texts of messages and the example value all come from
/// this one node, so that they cannot disagree.
/// </summary>
/// <param name="CSharpName">The type's name in C#, fully qualified, without a nullable annotation.</param>
internal abstract record ToolType(string CSharpName)
{
    /// <summary>Whether a value of the type can be null without an annotation.</summary>
    public abstract bool IsReference { get; }

    /// <summary>The types of the values inside a value of this type, in the order of the schema.</summary>
    public virtual IEnumerable<ToolType> Inside => [];
}
