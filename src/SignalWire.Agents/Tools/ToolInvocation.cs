using System.ComponentModel;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SignalWire.Agents.Json;
using SignalWire.Agents.Security;
using SignalWire.Agents.Tools.Arguments;

namespace SignalWire.Agents.CompilerServices;

/// <summary>
/// One tool call while it runs: what generated code takes from it, and how it ended. Instances are used again, so nothing may hold
/// on to one after the call.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ToolInvocation
{
    /// <summary>Beyond this a buffer is not kept for the next call: one large request must not stay in memory.</summary>
    private const int LargestKept = 64 * 1024;

    private readonly byte[] _callId = new byte[SignableCallId.MaxLength];
    private int _callIdLength;
    private byte[] _arguments = new byte[256];
    private ToolCall? _toolCall;

    private protected ToolInvocation()
    {
    }

    /// <summary>The services of this call's own scope, which is opened when they are first asked for.</summary>
    public abstract IServiceProvider Services { get; }

    /// <summary>Cancelled when nobody waits for the answer any more.</summary>
    public abstract CancellationToken CancellationToken { get; }

    /// <summary>Whether the time for the call is over, while somebody still waits for the answer.</summary>
    internal virtual bool IsTimedOut => false;

    /// <summary>What the platform says of the call, for a tool that takes it. Unlike this instance it is never used again.</summary>
    public ToolCall ToolCall => _toolCall ?? ToolCall.Empty;

    /// <summary>Returns the URL under which the platform reaches a path of this application; <see langword="null"/> if nothing says
    /// where.</summary>
    internal abstract Func<string, string>? CallbackUrl { get; }

    internal ILogger Logger { get; private set; } = NullLogger.Instance;

    internal ToolDefinition? Tool { get; set; }

    /// <summary>The tool's name, for the log; made only when something is logged.</summary>
    internal string ToolName => Tool is null ? "" : Encoding.UTF8.GetString(Tool.Name);

    /// <summary>The arguments as they came, for a data map that runs here; else empty.</summary>
    internal ReadOnlyMemory<byte> Arguments { get; set; }

    /// <summary>The phone call's id, for the log; made only when something is logged.</summary>
    internal string CallId => LogText.Of(CallIdText);

    /// <summary>The phone call's id, as much of it as is kept.</summary>
    internal ReadOnlySpan<byte> CallIdText => _callId.AsSpan(0, _callIdLength);

    internal ArgumentFaults Faults { get; } = new();

    /// <summary>The agent that is to be disposed when the call ends; nothing for one that is not disposable.</summary>
    internal object? OwnedAgent { get; private set; }

    /// <summary>Set when the arguments have been read: an exception from here on is the tool's own.</summary>
    internal bool HandlerStarted { get; set; }

    /// <summary>Set when the request has been read to its end and its token holds.</summary>
    internal bool IsAdmitted { get; set; }

    /// <summary>Why the request is no tool call at all, and is answered as a bad request.</summary>
    internal string? Rejection { get; set; }

    internal ToolOutcome Outcome { get; set; }

    internal FunctionResult? Result { get; set; }

    /// <summary>Keeps the phone call's id, whose own buffer may be gone when the tool ends; of one that no token holds for, the
    /// beginning.</summary>
    internal void KeepCallId(ReadOnlySpan<byte> callId)
    {
        _callIdLength = Math.Min(callId.Length, _callId.Length);
        callId[.._callIdLength].CopyTo(_callId);
    }

    /// <summary>Gives the call an agent that is to be disposed when it ends.</summary>
    /// <typeparam name="TAgent">The agent.</typeparam>
    /// <param name="agent">The agent, made for this call.</param>
    /// <returns>The agent.</returns>
    public TAgent Own<TAgent>(TAgent agent)
        where TAgent : class
    {
        OwnedAgent = agent is IAsyncDisposable or IDisposable ? agent : null;
        return agent;
    }

    /// <summary>Keeps the request for a tool that takes it: the buffer that it came in is used again before the tool ends.</summary>
    internal void KeepRequest(ReadOnlySpan<byte> body, ReadOnlySpan<byte> carried) =>
        _toolCall = new ToolCall(body.ToArray(), carried) { CallbackUrl = CallbackUrl };

    /// <summary>Room for the text of the arguments while they are read.</summary>
    internal Span<byte> ArgumentBuffer(int length)
    {
        if (length > LargestKept)
        {
            return new byte[length];
        }

        if (length > _arguments.Length)
        {
            _arguments = new byte[length];
        }

        return _arguments;
    }

    private protected void Begin(ILogger logger) => Logger = logger;

    private protected void Reset()
    {
        Logger = NullLogger.Instance;
        Tool = null;
        Arguments = default;
        _toolCall = null;
        _callIdLength = 0;
        OwnedAgent = null;
        Faults.Clear();
        HandlerStarted = false;
        IsAdmitted = false;
        Rejection = null;
        Outcome = default;
        Result = null;
    }
}
