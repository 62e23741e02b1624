using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Settings;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Parses what an agent handles apart from tool calls: the role interfaces that it implements.</summary>
internal static class RoleParser
{
    private static readonly (string Interface, AgentRoles Role)[] Table =
    [
        (KnownNames.ConfigureCall, AgentRoles.ConfiguresCalls),
        (KnownNames.HandleCallStart, AgentRoles.HandlesCallStart),
        (KnownNames.HandleCallEnd, AgentRoles.HandlesCallEnd),
        (KnownNames.HandleDebugEvents, AgentRoles.HandlesDebugEvents),
        (KnownNames.FetchConversation, AgentRoles.FetchesConversations),
        (KnownNames.RouteCall, AgentRoles.RoutesCalls),
        (KnownNames.AuthorizeCall, AgentRoles.AuthorizesCalls),
    ];

    private static readonly (string Interface, AgentRoles Role)[] CallFlowTable =
    [
        (KnownNames.ConfigureCallFlow, AgentRoles.ConfiguresCalls),
        (KnownNames.RouteCall, AgentRoles.RoutesCalls),
        (KnownNames.AuthorizeCall, AgentRoles.AuthorizesCalls),
    ];

    /// <summary>Gets the roles of an agent. If a setting sends debug events to another URL, the agent does not handle them.</summary>
    public static AgentRoles Parse(INamedTypeSymbol agent, AgentSettingsModel settings, KnownSymbols known)
    {
        var roles = Find(agent, Table, known);
        return settings.Params.Any(member => member.Name == "debug_webhook_url") ? roles & ~AgentRoles.HandlesDebugEvents : roles;
    }

    /// <summary>Gets the roles of a call flow.</summary>
    public static AgentRoles ParseCallFlow(INamedTypeSymbol flow, KnownSymbols known) => Find(flow, CallFlowTable, known);

    private static AgentRoles Find(INamedTypeSymbol type, (string Interface, AgentRoles Role)[] table, KnownSymbols known)
    {
        var roles = AgentRoles.None;
        foreach (var implemented in type.AllInterfaces)
        {
            foreach (var (name, role) in table)
            {
                roles |= known.Is(implemented, name) ? role : AgentRoles.None;
            }
        }

        return roles;
    }
}
