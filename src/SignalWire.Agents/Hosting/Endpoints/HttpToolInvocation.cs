using System.Buffers;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Telemetry;

namespace SignalWire.Agents.Hosting;

/// <summary>A tool call by HTTP, with the request's scope.</summary>
internal sealed class HttpToolInvocation : ToolInvocation
{
    [ThreadStatic]
    private static HttpToolInvocation? t_idle;

    /// <summary>Beyond this an answer's buffer is not kept for the next call.</summary>
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

    /// <summary>The beginning of the call, where somebody listens.</summary>
    public ToolMeasurement? Measurement { get; set; }

    /// <summary>What the log will have of the call, where it has something of each.</summary>
    public CallReport? Report { get; set; }

    /// <summary>The request.</summary>
    public HttpContext Context => _context!;

    /// <summary>Where the answer is written before it is sent, so that its length is known.</summary>
    public ArrayBufferWriter<byte> Answer { get; } = new(256);

    /// <inheritdoc/>
    internal override Func<string, string> CallbackUrl => _endpoint!.CallbackUrls.For(Context.Request);

    public static HttpToolInvocation Rent(HttpContext context, AgentEndpoint endpoint) =>
        Rent(context, endpoint, endpoint.Options.ToolTimeout);

    /// <param name="context">The request.</param>
    /// <param name="endpoint">The agent.</param>
    /// <param name="timeout">How long the tool may take.</param>
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

    /// <summary>The same for a call of which the log has a line, if it has one of each.</summary>
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

    /// <summary>Only for a tool that can be cancelled: for others it would be a timer for nothing.</summary>
    private CancellationTokenSource StartLimit()
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(Context.RequestAborted);
        limit.CancelAfter(_timeout);
        return limit;
    }
}
