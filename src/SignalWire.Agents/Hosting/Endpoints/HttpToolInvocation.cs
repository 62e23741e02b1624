using System.Buffers;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Telemetry;

namespace SignalWire.Agents.Hosting;

/// <summary>A tool call by HTTP, with the services of the request.</summary>
internal sealed class HttpToolInvocation : ToolInvocation
{
    [ThreadStatic]
    private static HttpToolInvocation? t_idle;

    /// <summary>The largest buffer of an answer that is kept for the next call.</summary>
    private const int LargestKept = 64 * 1024;

    private HttpContext? _context;
    private AgentEndpoint? _endpoint;
    private TimeSpan _timeout;
    private CancellationTokenSource? _limit;

    /// <inheritdoc/>
    public override IServiceProvider Services => Context.RequestServices;

    /// <inheritdoc/>
    public override CancellationToken CancellationToken =>
        _timeout == Timeout.InfiniteTimeSpan ? Context.RequestAborted : (_limit ??= StartLimit()).Token;

    /// <inheritdoc/>
    internal override bool IsTimedOut => _limit is { IsCancellationRequested: true } && !Context.RequestAborted.IsCancellationRequested;

    /// <summary>The measurement of the call, or <see langword="null"/> if nobody listens.</summary>
    public ToolMeasurement? Measurement { get; set; }

    /// <summary>The log line of the call, or <see langword="null"/> if calls are not logged.</summary>
    public CallReport? Report { get; set; }

    /// <summary>The request.</summary>
    public HttpContext Context => _context!;

    /// <summary>The buffer of the answer, which is complete before it is sent so that its length is known.</summary>
    public ArrayBufferWriter<byte> Answer { get; } = new(256);

    /// <inheritdoc/>
    internal override Func<string, string> CallbackUrl => _endpoint!.CallbackUrls.For(Context.Request);

    public static HttpToolInvocation Rent(HttpContext context, AgentEndpoint endpoint) =>
        Rent(context, endpoint, endpoint.Options.ToolTimeout);

    /// <param name="context">The request.</param>
    /// <param name="endpoint">The agent.</param>
    /// <param name="timeout">The time limit of the tool.</param>
    public static HttpToolInvocation Rent(HttpContext context, AgentEndpoint endpoint, TimeSpan timeout)
    {
        var call = t_idle ?? new HttpToolInvocation();
        t_idle = null;
        call._context = context;
        call._endpoint = endpoint;
        call._timeout = timeout;
        call.Begin(endpoint.Logger);
        return call;
    }

    /// <summary>Like <c>Rent</c>, for a call that is logged if calls are.</summary>
    public static HttpToolInvocation RentReported(HttpContext context, AgentEndpoint endpoint)
    {
        var call = Rent(context, endpoint);
        if (CallReport.Begin(endpoint) is { } report)
        {
            call.Report = report;
            call.Begin(report);
        }

        return call;
    }

    public void Return(bool isSummary = false)
    {
        if (Report is { } report)
        {
            report.End(this, isSummary);
            Report = null;
        }

        _context = null;
        _endpoint = null;
        _limit?.Dispose();
        _limit = null;
        Measurement = null;
        Reset();
        Answer.ResetWrittenCount();
        t_idle = Answer.Capacity <= LargestKept ? this : null;
    }

    /// <summary>Starts the time limit, only for a tool that can be canceled; for others the timer would have no effect.</summary>
    private CancellationTokenSource StartLimit()
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(Context.RequestAborted);
        limit.CancelAfter(_timeout);
        return limit;
    }
}
