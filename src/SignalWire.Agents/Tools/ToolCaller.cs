using System.Text;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Tools;

/// <summary>Calls tools from inside the process, each call in a scope of its own.</summary>
internal class ToolCaller(AgentDefinition agent, IServiceScopeFactory scopes, ILogger logger)
{
    public async ValueTask<ToolAnswer> CallAsync(
        string tool, ReadOnlyMemory<byte> arguments, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tool);
        var call = LocalToolInvocation.Rent(scopes, logger, cancellationToken);
        if (agent.FindTool(Encoding.UTF8.GetBytes(tool)) is { } known)
        {
            call.Arguments = known.DataMap.IsEmpty ? default : arguments;
            await ToolDispatcher.RunAsync(known, new ArgumentText(ReadableOrNothing(arguments.Span), isInside: false), call).ConfigureAwait(false);
        }
        else
        {
            ToolAnswerWriter.SetUnknown(call, tool);
        }

        bool canceled = call.Outcome == ToolOutcome.Canceled;
        var answer = ToolAnswerWriter.ToAnswer(call);
        await call.ReturnAsync().ConfigureAwait(false);
        return canceled ? throw new OperationCanceledException(cancellationToken) : answer;
    }

    /// <summary>No arguments at all stand for an empty object; text that is no UTF-8 is unreadable.</summary>
    private static ReadOnlySpan<byte> ReadableOrNothing(ReadOnlySpan<byte> arguments) =>
        arguments.IsEmpty ? "{}"u8 : Utf8.IsValid(arguments) ? arguments : [];
}
