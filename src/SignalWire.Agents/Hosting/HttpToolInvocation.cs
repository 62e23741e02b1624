using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hosting;

/// <summary>A tool call by HTTP, with the request's scope.</summary>
internal sealed class HttpToolInvocation : ToolInvocation
{
    [ThreadStatic]
    private static HttpToolInvocation? t_idle;

    /// <summary>Beyond this an answer's buffer is not kept for the next call.</summary>
    private const int LargestKept = 64 * 1024;

    private HttpContext? _context;

    /// <inheritdoc/>
    public override IServiceProvider Services => Context.RequestServices;

    /// <inheritdoc/>
    public override CancellationToken CancellationToken => Context.RequestAborted;

    /// <summary>The request.</summary>
    public HttpContext Context => _context!;

    /// <summary>Where the answer is written before it is sent, so that its length is known.</summary>
    public ArrayBufferWriter<byte> Answer { get; } = new(256);

    public static HttpToolInvocation Rent(HttpContext context, ILogger logger)
    {
        var call = t_idle ?? new HttpToolInvocation();
        t_idle = null;
        call._context = context;
        call.Begin(logger);
        return call;
    }

    public void Return()
    {
        _context = null;
        Reset();
        Answer.ResetWrittenCount();
        t_idle = Answer.Capacity <= LargestKept ? this : null;
    }
}
