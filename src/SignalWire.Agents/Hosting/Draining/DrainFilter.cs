using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Hosting.Draining;

/// <summary>
/// While the program is stopping, closes the connection of each response; the client then opens its next one to another replica.
/// </summary>
internal sealed class DrainFilter(Drain drain) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(handler => context =>
        {
            if (drain.HasBegun)
            {
                drain.Note();
                if (HttpProtocol.IsHttp11(context.Request.Protocol))
                {
                    context.Response.Headers.Connection = "close";
                }
            }

            return handler(context);
        });
        next(app);
    };
}
