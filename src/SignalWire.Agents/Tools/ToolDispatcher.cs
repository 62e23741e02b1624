using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Tools.Arguments;

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
            return End(Start(tool, arguments, call), call);
        }
        catch (Exception exception)
        {
            return Fail(call, exception);
        }
    }

    /// <summary>Starts a tool whose arguments are read with the request around them.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="call">The call.</param>
    /// <param name="started">The call's end.</param>
    /// <returns><see langword="false"/> when the request does not end well; then nothing has happened, and nothing is told yet.</returns>
    public static bool TryRun(ref ToolArguments arguments, ToolInvocation call, out ValueTask started)
    {
        try
        {
            var pending = call.Tool!.InvokeAsync(ref arguments, call);
            started = call.IsAdmitted ? End(pending, call) : default;
        }
        catch (Exception exception) when (call.HandlerStarted)
        {
            started = Fail(call, exception);
        }
        catch (Exception)
        {
            // Broken JSON, or a type of the user's that cannot be made: the other way comes to it again, after the token.
            started = default;
            call.IsAdmitted = false;
        }

        if (!call.IsAdmitted)
        {
            call.Faults.Clear();
        }

        return call.IsAdmitted;
    }

    private static ValueTask End(ValueTask<FunctionResult?> pending, ToolInvocation call)
    {
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
        return call.OwnedAgent is null ? default : DisposeAgentAsync(call);
    }

    private static ValueTask Fail(ToolInvocation call, Exception exception)
    {
        Tell(call, exception);
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
            Tell(call, exception);
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
            await AgentDisposal.DisposeAsync(call.OwnedAgent!).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            ToolLog.NotDisposed(call.Logger, call.ToolName, call.CallId, exception);
        }
    }

    private static void Tell(ToolInvocation call, Exception exception)
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
            case OperationCanceledException when call.IsTimedOut:
                call.Outcome = ToolOutcome.Failed;
                ToolLog.ToolTimedOut(call.Logger, call.ToolName, call.CallId);
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
