using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.ToolCalls;

/// <summary>Represents a tool call from inside the process, with its own scope.</summary>
internal sealed class LocalToolInvocation : ToolInvocation
{
    [ThreadStatic]
    private static LocalToolInvocation? t_idle;

    private IServiceScopeFactory? _scopes;
    private AsyncServiceScope? _scope;
    private CancellationToken _cancellationToken;
    private Func<string, string>? _callbackUrl;

    /// <inheritdoc/>
    public override CancellationToken CancellationToken => _cancellationToken;

    /// <inheritdoc/>
    public override IServiceProvider Services => (_scope ??= _scopes!.CreateAsyncScope()).ServiceProvider;

    /// <inheritdoc/>
    internal override Func<string, string>? CallbackUrl => _callbackUrl;

    public static LocalToolInvocation Rent(
        IServiceScopeFactory scopes, ILogger logger, CancellationToken cancellationToken, Func<string, string>? callbackUrl = null)
    {
        var call = t_idle ?? new LocalToolInvocation();
        t_idle = null;
        call._scopes = scopes;
        call._cancellationToken = cancellationToken;
        call._callbackUrl = callbackUrl;
        call.Begin(logger);
        return call;
    }

    /// <summary>Disposes the scope and returns the instance for reuse.</summary>
    public ValueTask ReturnAsync()
    {
        if (_scope is { } scope)
        {
            return CloseAsync(scope);
        }

        Return();
        return default;
    }

    /// <summary>
    /// Disposes the scope. As for a call over HTTP, a service that cannot be disposed is logged and not reported to the caller.
    /// </summary>
    private ValueTask CloseAsync(AsyncServiceScope scope)
    {
        try
        {
            var closing = scope.DisposeAsync();
            if (!closing.IsCompletedSuccessfully)
            {
                return CloseLaterAsync(closing);
            }
        }
        catch (Exception exception)
        {
            ToolLog.NotDisposed(Logger, ToolName, CallId, exception);
        }

        Return();
        return default;
    }

    private async ValueTask CloseLaterAsync(ValueTask closing)
    {
        try
        {
            await closing.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            ToolLog.NotDisposed(Logger, ToolName, CallId, exception);
        }

        Return();
    }

    private void Return()
    {
        _scope = null;
        _scopes = null;
        _cancellationToken = default;
        _callbackUrl = null;
        Reset();
        t_idle = this;
    }
}
