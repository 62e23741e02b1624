using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Naming;

/// <summary>What one thing is called: in C#, by which the user's code names it, and on the wire.</summary>
internal readonly record struct NamePair(string CSharp, string Wire)
{
    /// <summary>The names of a declaration whose attribute may give the one on the wire.</summary>
    public static NamePair Of(ISymbol declared, AttributeData attribute) =>
        new(declared.Name, attribute.TextArgument(0) ?? WireName.SnakeCase(declared.Name));
}
