using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hosting;

/// <summary>A tool call by HTTP, with the request's scope.</summary>
internal sealed class HttpToolInvocation : ToolInvocation
{
    [ThreadStatic]
    private static HttpToolInvocation? t_idle;

    private HttpContext? _context;

    /// <inheritdoc/>
    public override IServiceProvider Services => _context!.RequestServices;

    public static HttpToolInvocation Rent(HttpContext context, ILogger logger)
    {
        var call = t_idle ?? new HttpToolInvocation();
        t_idle = null;
        call._context = context;
        call.Begin(logger, context.RequestAborted);
        return call;
    }

    public void Return()
    {
        _context = null;
        Reset();
        t_idle = this;
    }
}
