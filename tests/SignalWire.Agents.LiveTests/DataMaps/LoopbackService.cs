using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.LiveTests.DataMaps;

/// <summary>A web service on this machine, which data maps call for real. It keeps what it was asked.</summary>
internal sealed class LoopbackService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoopbackService(WebApplication app)
    {
        _app = app;
    }

    /// <summary>Its address without a slash at the end.</summary>
    public string Url => _app.Urls.Single();

    /// <summary>The requests: method, path and query, headers of interest, body.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Starts it.</summary>
    /// <param name="answers">A status and a body for each path, of a redirect where it leads; any other path is not found.</param>
    public static async Task<LoopbackService> StartAsync(Dictionary<string, (int Status, string Body)> answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        var app = builder.Build();
        var service = new LoopbackService(app);
        app.Run(async context =>
        {
            var request = context.Request;
            using var reader = new StreamReader(request.Body);
            string body = await reader.ReadToEndAsync();
            string header = string.Concat(
                request.Headers.Where(one => one.Key.StartsWith("X-", StringComparison.Ordinal)).Select(one => $" {one.Key}={one.Value}"));
            string type = request.ContentType is null ? "" : $" ({request.ContentType})";
            service.Requests.Enqueue(
                $"{request.Method} {request.Path.ToUriComponent()}{request.QueryString.ToUriComponent()}{header}{type} {body}".TrimEnd());
            var (status, text) = answers.GetValueOrDefault(request.Path.Value!, (404, ""));
            context.Response.StatusCode = status;
            if (status is >= 300 and < 400)
            {
                context.Response.Headers.Location = text;
                return;
            }

            await context.Response.WriteAsync(text);
        });
        await app.StartAsync();
        return service;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
