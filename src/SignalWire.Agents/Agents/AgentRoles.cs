using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>What an agent handles besides tool calls.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[Flags]
public enum AgentRoles
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is an <see cref="IConfigureCall"/>.</summary>
    ConfiguresCalls = 1,

    /// <summary>It is an <see cref="IHandleCallStart"/>.</summary>
    HandlesCallStart = 2,

    /// <summary>It is an <see cref="IHandleCallEnd"/>.</summary>
    HandlesCallEnd = 4,

    /// <summary>It is an <see cref="IHandleDebugEvents"/>, and the events are not sent elsewhere.</summary>
    HandlesDebugEvents = 8,

    /// <summary>It is an <see cref="IFetchConversation"/>.</summary>
    FetchesConversations = 16,

    /// <summary>It is an <see cref="IRouteCall"/>.</summary>
    RoutesCalls = 32,

    /// <summary>It is an <see cref="IAuthorizeCall"/>.</summary>
    AuthorizesCalls = 64,
}
