using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>A property of an object, and how it is set.</summary>
/// <param name="Argument">The property as a value that the model passes.</param>
/// <param name="Target">Who takes the value.</param>
/// <param name="Name">The name in C#: of the property where that is set, else of the constructor's parameter.</param>
internal sealed record MemberModel(ArgumentModel Argument, MemberTarget Target, string Name)
{
    /// <summary>The property that gives the value back to code beside the agent; nothing where none does.</summary>
    public string? Source { get; init; }

    /// <summary>The same, described by another assembly's documentation.</summary>
    public MemberModel WithDocs(DocReference? docs) => this with { Argument = Argument with { Docs = docs } };
}
