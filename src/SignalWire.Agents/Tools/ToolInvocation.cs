using System.ComponentModel;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SignalWire.Agents.Json;
using SignalWire.Agents.Security;
using SignalWire.Agents.Tools.Arguments;

namespace SignalWire.Agents.CompilerServices;

/// <summary>
/// Represents one tool call while it runs: what generated code needs for it, and how it ended. Instances are reused, so do not keep a
/// reference after the call.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ToolInvocation
{
    /// <summary>The size in bytes above which a buffer is not kept for the next call. One large request must not stay in memory.</summary>
    private const int LargestKept = 64 * 1024;

    private readonly byte[] _callId = new byte[SignableCallId.MaxLength];
    private int _callIdLength;
    private byte[] _arguments = new byte[256];
    private ToolCall? _toolCall;

    private protected ToolInvocation()
    {
    }

    /// <summary>Gets the services of this call's scope. The scope is created on first use.</summary>
    public abstract IServiceProvider Services { get; }

    /// <summary>Gets a token that is canceled when nobody waits for the answer any more.</summary>
    public abstract CancellationToken CancellationToken { get; }

    /// <summary>Gets a value that indicates whether the call has timed out while the platform still waits for the answer.</summary>
    internal virtual bool IsTimedOut => false;

    /// <summary>
    /// Gets the platform's data about the call, for a tool with a <see cref="ToolCall"/> parameter. Unlike this instance, it is never
    /// reused.
    /// </summary>
    public ToolCall ToolCall => _toolCall ?? ToolCall.Empty;

    /// <summary>
    /// Gets a function that returns the URL at which the platform reaches a path of this application; <see langword="null"/> if the
    /// application's URL is not known.
    /// </summary>
    internal abstract Func<string, string>? CallbackUrl { get; }

    internal ILogger Logger { get; private set; } = NullLogger.Instance;

    internal ToolDefinition? Tool { get; set; }

    /// <summary>Gets the tool's name for the log. The string is created only when something is logged.</summary>
    internal string ToolName => Tool is null ? "" : Encoding.UTF8.GetString(Tool.Name);

    /// <summary>Gets or sets the original arguments, for a data map that runs in this process; empty for other tools.</summary>
    internal ReadOnlyMemory<byte> Arguments { get; set; }

    /// <summary>Gets the phone call's id for the log. The string is created only when something is logged.</summary>
    internal string CallId => LogText.Of(CallIdText);

    /// <summary>Gets the phone call's id, up to the length that is kept.</summary>
    internal ReadOnlySpan<byte> CallIdText => _callId.AsSpan(0, _callIdLength);

    internal ArgumentFaults Faults { get; } = new();

    /// <summary>Gets the agent to dispose when the call ends; <see langword="null"/> if it is not disposable.</summary>
    internal object? OwnedAgent { get; private set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the arguments have been read. An exception after that is the tool's own.
    /// </summary>
    internal bool HandlerStarted { get; set; }

    /// <summary>Gets or sets a value that indicates whether the whole request has been read and its token is valid.</summary>
    internal bool IsAdmitted { get; set; }

    /// <summary>Gets or sets the reason that the request is not a tool call and is rejected with 400.</summary>
    internal string? Rejection { get; set; }

    internal ToolOutcome Outcome { get; set; }

    internal FunctionResult? Result { get; set; }

    /// <summary>
    /// Keeps the phone call's id, because its buffer can be gone when the tool ends. Only the beginning of a longer id is kept; no token is
    /// valid for such an id.
    /// </summary>
    internal void KeepCallId(ReadOnlySpan<byte> callId)
    {
        _callIdLength = Math.Min(callId.Length, _callId.Length);
        callId[.._callIdLength].CopyTo(_callId);
    }

    /// <summary>Registers an agent that is disposed when the call ends.</summary>
    /// <typeparam name="TAgent">The type of the agent.</typeparam>
    /// <param name="agent">The agent, created for this call.</param>
    /// <returns>The agent.</returns>
    public TAgent Own<TAgent>(TAgent agent)
        where TAgent : class
    {
        OwnedAgent = agent is IAsyncDisposable or IDisposable ? agent : null;
        return agent;
    }

    /// <summary>Keeps the request for a tool that needs it, because the request's buffer is reused before the tool ends.</summary>
    internal void KeepRequest(ReadOnlySpan<byte> body, ReadOnlySpan<byte> carried) =>
        _toolCall = new ToolCall(body.ToArray(), carried) { CallbackUrl = CallbackUrl };

    /// <summary>Returns a buffer for the text of the arguments while they are read.</summary>
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
