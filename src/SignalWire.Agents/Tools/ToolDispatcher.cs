using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Tools.Arguments;

namespace SignalWire.Agents.Tools;

/// <summary>
/// Runs a tool, for a call over HTTP and for a call inside the process alike. It never throws; <see cref="ToolInvocation"/> records how the
/// call ended.
/// </summary>
internal static class ToolDispatcher
{
    /// <summary>Starts a tool. The arguments are read before this method returns, so their buffer can be reused afterwards.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="arguments">The tool's arguments.</param>
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

    /// <summary>Starts a tool whose arguments are read together with the request around them.</summary>
    /// <param name="arguments">The tool's arguments.</param>
    /// <param name="call">The call.</param>
    /// <param name="started">A task that completes when the call ends.</param>
    /// <returns>
    /// <see langword="false"/> if the request is not valid; in that case, the tool did not run and there is no answer yet.
    /// </returns>
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
            // The JSON is broken, or a type of the user's cannot be created. The second path fails the same way, but after the token check.
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
            // The text in `raw` breaks off, or continues after its object.
            return StartWithoutArguments(tool, call);
        }
    }

    /// <summary>
    /// Starts a tool without arguments. It is separate from the usual path because every call would have to clear the reader on the stack.
    /// </summary>
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

    /// <summary>Disposes the agent, before its services are disposed and before the answer is sent.</summary>
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
