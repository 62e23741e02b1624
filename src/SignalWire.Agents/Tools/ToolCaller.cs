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
        byte[] name = Encoding.UTF8.GetBytes(tool);
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            var call = ToolInvocation.Rent(scope.ServiceProvider, logger, cancellationToken);
            if (agent.FindTool(name) is { } known)
            {
                await ToolDispatcher.RunAsync(known, ReadableOrNothing(arguments.Span), call).ConfigureAwait(false);
            }
            else
            {
                call.Outcome = ToolOutcome.UnknownTool;
            }

            bool canceled = call.Outcome == ToolOutcome.Canceled;
            var answer = ToolAnswerWriter.ToAnswer(call, name);
            ToolInvocation.Return(call);
            return canceled ? throw new OperationCanceledException(cancellationToken) : answer;
        }
    }

    /// <summary>No arguments at all stand for an empty object; text that is no UTF-8 is unreadable.</summary>
    private static ReadOnlySpan<byte> ReadableOrNothing(ReadOnlySpan<byte> arguments) =>
        arguments.IsEmpty ? "{}"u8 : Utf8.IsValid(arguments) ? arguments : [];
}
