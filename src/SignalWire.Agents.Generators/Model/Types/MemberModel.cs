using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>A property of an object, and how it is set.</summary>
/// <param name="Argument">The property as a value that the model passes.</param>
/// <param name="Target">The target of the value.</param>
/// <param name="Name">The C# name of the property that is set, or of the constructor's parameter.</param>
internal sealed record MemberModel(ArgumentModel Argument, MemberTarget Target, string Name)
{
    /// <summary>The property that returns the value to code outside the agent; <see langword="null"/> if there is none.</summary>
    public string? Source { get; init; }

    /// <summary>Returns the same member with a description in another assembly's documentation.</summary>
    public MemberModel WithDocs(DocReference? docs) => this with { Argument = Argument with { Docs = docs } };
}
