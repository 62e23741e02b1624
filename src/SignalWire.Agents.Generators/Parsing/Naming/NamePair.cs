using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Naming;

/// <summary>The two names of one thing: in C#, which the user's code uses, and on the wire.</summary>
internal readonly record struct NamePair(string CSharp, string Wire)
{
    /// <summary>The names of a declaration whose attribute can set the wire name.</summary>
    public static NamePair Of(ISymbol declared, AttributeData attribute) =>
        new(declared.Name, attribute.TextArgument(0) ?? WireName.SnakeCase(declared.Name));
}
