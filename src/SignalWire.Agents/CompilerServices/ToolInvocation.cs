using System.ComponentModel;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace SignalWire.Agents.CompilerServices;

/// <summary>
/// One tool call while it runs: what generated code takes from it, and how it ended. Instances are used again, so nothing may hold
/// on to one after the call.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ToolInvocation
{
    [ThreadStatic]
    private static ToolInvocation? t_idle;

    private byte[] _callId = new byte[64];
    private int _callIdLength;

    private ToolInvocation()
    {
    }

    /// <summary>The services of this call's own scope.</summary>
    public IServiceProvider Services { get; private set; } = EmptyServices.Instance;

    /// <summary>Cancelled when nobody waits for the answer any more.</summary>
    public CancellationToken CancellationToken { get; private set; }

    internal ILogger Logger { get; private set; } = NullLogger.Instance;

    internal ToolDefinition? Tool { get; set; }

    /// <summary>The tool's name, for the log; made only when something is logged.</summary>
    internal string ToolName => Tool is null ? "" : Encoding.UTF8.GetString(Tool.Name);

    /// <summary>The phone call's id, for the log; made only when something is logged.</summary>
    internal string CallId => Encoding.UTF8.GetString(_callId, 0, _callIdLength);

    internal ArgumentFaults Faults { get; } = new();

    /// <summary>Set when the arguments have been read: an exception from here on is the tool's own.</summary>
    internal bool HandlerStarted { get; set; }

    internal ToolOutcome Outcome { get; set; }

    internal FunctionResult? Result { get; set; }

    internal static ToolInvocation Rent(IServiceProvider services, ILogger logger, CancellationToken cancellationToken)
    {
        var call = t_idle ?? new ToolInvocation();
        t_idle = null;
        call.Services = services;
        call.Logger = logger;
        call.CancellationToken = cancellationToken;
        return call;
    }

    /// <summary>Keeps the phone call's id, whose own buffer may be gone when the tool ends.</summary>
    internal void KeepCallId(ReadOnlySpan<byte> callId)
    {
        if (callId.Length > _callId.Length)
        {
            _callId = new byte[callId.Length];
        }

        callId.CopyTo(_callId);
        _callIdLength = callId.Length;
    }

    internal static void Return(ToolInvocation call)
    {
        call.Services = EmptyServices.Instance;
        call.Logger = NullLogger.Instance;
        call.CancellationToken = default;
        call.Tool = null;
        call._callIdLength = 0;
        call.Faults.Clear();
        call.HandlerStarted = false;
        call.Outcome = default;
        call.Result = null;
        t_idle = call;
    }

    /// <summary>Stands in while no call is running, so that a reference kept by mistake finds nothing of another call.</summary>
    private sealed class EmptyServices : IServiceProvider
    {
        public static readonly EmptyServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
