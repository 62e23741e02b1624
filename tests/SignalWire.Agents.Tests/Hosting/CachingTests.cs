using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Tests.Hosting;

public sealed class CachingTests
{
    /// <summary>A policy that keeps whatever it sees, as nobody should have.</summary>
    [Fact]
    public async Task Document_WhereAllIsCached_IsNot()
    {
        await using var server = await TestServer.StartAsync(
            app =>
            {
                app.UseRouting();
                app.UseOutputCache();
                app.MapVoiceAgent<SupportAgent>();
                app.MapGet("/other", () => Guid.NewGuid().ToString());
            },
            builder => builder.Services.AddOutputCache(options => options.AddBasePolicy(new KeepsAll())));

        Assert.NotEqual((await server.GetAsync("/support")).Text, (await server.GetAsync("/support")).Text);

        // The policy does what it says.
        Assert.Equal((await server.GetAsync("/other")).Text, (await server.GetAsync("/other")).Text);
    }

    private sealed class KeepsAll : IOutputCachePolicy
    {
        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            context.EnableOutputCaching = true;
            context.AllowCacheLookup = true;
            context.AllowCacheStorage = true;
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;
    }
}
