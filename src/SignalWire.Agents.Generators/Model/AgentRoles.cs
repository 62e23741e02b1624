namespace SignalWire.Agents.Generators.Model;

/// <summary>What an agent handles apart from tool calls: the runtime's <c>AgentRoles</c>, member by member.</summary>
[Flags]
internal enum AgentRoles
{
    None = 0,
    ConfiguresCalls = 1,
    HandlesCallStart = 2,
    HandlesCallEnd = 4,
    HandlesDebugEvents = 8,
    FetchesConversations = 16,
    RoutesCalls = 32,
    AuthorizesCalls = 64,

    /// <summary>The roles that the platform calls as functions of the document.</summary>
    AreFunctions = HandlesCallStart | HandlesCallEnd,
}
