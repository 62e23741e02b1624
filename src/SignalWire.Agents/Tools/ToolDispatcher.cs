using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Tools;

/// <summary>
/// Runs a tool: the one way, for a call by HTTP and for one from inside the process. It never throws; how the call ended stands in the
/// <see cref="ToolInvocation"/>.
/// </summary>
internal static class ToolDispatcher
{
    /// <summary>Starts a tool. The arguments are read before this returns, so their buffer need not outlive it.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="call">The call.</param>
    public static ValueTask RunAsync(ToolDefinition tool, ArgumentText arguments, ToolInvocation call)
    {
        call.Tool = tool;
        try
        {
            var pending = Start(tool, arguments, call);
            if (!call.HandlerStarted)
            {
                call.Outcome = ToolOutcome.ArgumentFault;
                if (call.Logger.IsEnabled(LogLevel.Information))
                {
                    ToolLog.ArgumentsAtFault(call.Logger, call.ToolName, call.CallId);
                }

                return default;
            }

            if (!pending.IsCompletedSuccessfully)
            {
                return FinishAsync(pending, call);
            }

            call.Result = pending.Result;
        }
        catch (Exception exception)
        {
            Fail(call, exception);
        }

        return call.OwnedAgent is null ? default : DisposeAgentAsync(call);
    }

    private static ValueTask<FunctionResult?> Start(ToolDefinition tool, ArgumentText arguments, ToolInvocation call)
    {
        try
        {
            var reader = new ToolArguments(arguments, call);
            return tool.InvokeAsync(ref reader, call);
        }
        catch (JsonException) when (!call.HandlerStarted)
        {
            // Text in `raw` that breaks off or goes on after its object.
            return StartWithoutArguments(tool, call);
        }
    }

    /// <summary>Kept out of the usual way: the reader that it makes would be cleared on the stack of every call.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ValueTask<FunctionResult?> StartWithoutArguments(ToolDefinition tool, ToolInvocation call)
    {
        call.Faults.Clear();
        var nothing = new ToolArguments(default, call);
        return tool.InvokeAsync(ref nothing, call);
    }

    private static async ValueTask FinishAsync(ValueTask<FunctionResult?> pending, ToolInvocation call)
    {
        try
        {
            call.Result = await pending.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Fail(call, exception);
        }

        if (call.OwnedAgent is not null)
        {
            await DisposeAgentAsync(call).ConfigureAwait(false);
        }
    }

    /// <summary>The agent ends before its services do, and before the answer is sent.</summary>
    private static async ValueTask DisposeAgentAsync(ToolInvocation call)
    {
        try
        {
            if (call.OwnedAgent is IAsyncDisposable disposable)
            {
                await disposable.DisposeAsync().ConfigureAwait(false);
            }
            else
            {
                ((IDisposable)call.OwnedAgent!).Dispose();
            }
        }
        catch (Exception exception)
        {
            ToolLog.NotDisposed(call.Logger, call.ToolName, call.CallId, exception);
        }
    }

    private static void Fail(ToolInvocation call, Exception exception)
    {
        switch (exception)
        {
            case ToolException told:
                call.Result = new FunctionResult(told.Message);
                if (told.InnerException is not null)
                {
                    ToolLog.ToolGaveUp(call.Logger, call.ToolName, call.CallId, told);
                }

                break;
            case OperationCanceledException when call.CancellationToken.IsCancellationRequested:
                call.Outcome = ToolOutcome.Canceled;
                ToolLog.ToolCanceled(call.Logger, call.ToolName, call.CallId);
                break;
            default:
                call.Outcome = ToolOutcome.Failed;
                ToolLog.ToolFailed(call.Logger, call.ToolName, call.CallId, exception);
                break;
        }
    }
}
