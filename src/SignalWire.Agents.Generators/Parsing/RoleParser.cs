using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Settings;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Reads what an agent handles besides tool calls: the interfaces of ours that it implements.</summary>
internal static class RoleParser
{
    private const string Configures = "ConfiguresCalls";
    private const string Authorizes = "AuthorizesCalls";
    private const string Routes = "RoutesCalls";
    private const string DebugEvents = "HandlesDebugEvents";

    private static readonly (string Interface, string Role)[] Table =
    [
        (KnownNames.ConfigureCall, Configures),
        (KnownNames.HandleCallStart, "HandlesCallStart"),
        (KnownNames.HandleCallEnd, "HandlesCallEnd"),
        (KnownNames.HandleDebugEvents, DebugEvents),
        (KnownNames.FetchConversation, "FetchesConversations"),
        (KnownNames.RouteCall, Routes),
        (KnownNames.AuthorizeCall, Authorizes),
    ];

    private static readonly (string Interface, string Role)[] FlowTable =
    [
        (KnownNames.ConfigureCallFlow, Configures), (KnownNames.RouteCall, Routes), (KnownNames.AuthorizeCall, Authorizes),
    ];

    /// <summary>The roles by their names in C#.</summary>
    public static EquatableArray<string> Parse(INamedTypeSymbol agent, AgentSettingsModel settings, KnownSymbols known) => Rows(agent, Table, known)
        .Where(row => row.Role != DebugEvents || !settings.Params.Any(member => member.Name == "debug_webhook_url"))
        .Select(row => row.Role)
        .ToEquatableArray();

    /// <summary>The roles of a call flow.</summary>
    public static EquatableArray<string> ParseFlow(INamedTypeSymbol flow, KnownSymbols known) =>
        Rows(flow, FlowTable, known).Select(row => row.Role).ToEquatableArray();

    private static IEnumerable<(string Interface, string Role)> Rows(
        INamedTypeSymbol type, (string Interface, string Role)[] table, KnownSymbols known)
    {
        var implemented = type.AllInterfaces;
        return implemented.IsEmpty ? [] : table.Where(row => implemented.Any(one => known.Is(one, row.Interface)));
    }
}
