using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Reads what an agent handles besides tool calls: the interfaces of ours that it implements.</summary>
internal static class RoleParser
{
    private static readonly (string Interface, string Role)[] Table =
    [
        (KnownNames.ConfigureCall, "ConfiguresCalls"),
        (KnownNames.HandleCallStart, "HandlesCallStart"),
        (KnownNames.HandleCallEnd, "HandlesCallEnd"),
    ];

    /// <summary>The roles by their names in C#.</summary>
    public static EquatableArray<string> Parse(INamedTypeSymbol agent, KnownSymbols known) =>
        Table.Where(row => agent.AllInterfaces.Any(implemented => known.Is(implemented, row.Interface))).Select(row => row.Role).ToEquatableArray();
}
