namespace SignalWire.Agents;

/// <summary>
/// Calls an agent's tools from inside the process. A call uses the same dispatcher as a call over HTTP but no token, because the caller is
/// the program itself. Each call has its own dependency injection scope.
/// </summary>
/// <typeparam name="TAgent">The type of the agent.</typeparam>
public interface IToolCaller<TAgent>
    where TAgent : IVoiceAgent<TAgent>
{
    /// <summary>Calls a tool and returns its answer. If the tool throws an exception, this method does not throw.</summary>
    /// <param name="tool">The tool's name for the model, such as <c>check_order</c>.</param>
    /// <param name="arguments">The arguments as a JSON object in UTF-8; empty for none.</param>
    /// <param name="cancellationToken">A token that is passed to the tool, if it has a parameter for it.</param>
    /// <returns>How the call ended, and the result that would be sent to the model.</returns>
    /// <exception cref="OperationCanceledException">The token was canceled before the tool was done.</exception>
    ValueTask<ToolAnswer> CallAsync(string tool, ReadOnlyMemory<byte> arguments, CancellationToken cancellationToken = default);
}
