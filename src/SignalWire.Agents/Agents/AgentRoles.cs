using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Specifies what an agent handles in addition to tool calls.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[Flags]
public enum AgentRoles
{
    /// <summary>The agent handles tool calls only.</summary>
    None = 0,

    /// <summary>The agent implements <see cref="IConfigureCall"/>.</summary>
    ConfiguresCalls = 1,

    /// <summary>The agent implements <see cref="IHandleCallStart"/>.</summary>
    HandlesCallStart = 2,

    /// <summary>The agent implements <see cref="IHandleCallEnd"/>.</summary>
    HandlesCallEnd = 4,

    /// <summary>The agent implements <see cref="IHandleDebugEvents"/>, and the events are not sent elsewhere.</summary>
    HandlesDebugEvents = 8,

    /// <summary>The agent implements <see cref="IFetchConversation"/>.</summary>
    FetchesConversations = 16,

    /// <summary>The agent implements <see cref="IRouteCall"/>.</summary>
    RoutesCalls = 32,

    /// <summary>The agent implements <see cref="IAuthorizeCall"/>.</summary>
    AuthorizesCalls = 64,
}
