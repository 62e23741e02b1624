using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.ToolCalls;

/// <summary>Calls tools from inside the process. Each call has its own scope.</summary>
internal class ToolCaller(AgentDefinition agent, IServiceScopeFactory scopes, ILogger logger, Func<string, string>? callbackUrl = null)
{
    public async ValueTask<ToolAnswer> CallAsync(
        string tool, ReadOnlyMemory<byte> arguments, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tool);
        var call = LocalToolInvocation.Rent(scopes, logger, cancellationToken, callbackUrl);
        await DirectCall.StartAsync(agent, tool, arguments, call).ConfigureAwait(false);
        bool canceled = call.Outcome == ToolOutcome.Canceled;
        var answer = ToolAnswerWriter.ToAnswer(call);
        await call.ReturnAsync().ConfigureAwait(false);
        return canceled ? throw new OperationCanceledException(cancellationToken) : answer;
    }
}
