namespace SignalWire.Agents;

/// <summary>
/// Calls an agent's tools from inside the process, through the same dispatch as a call by HTTP but without a token: the caller is
/// the program itself. Each call has a dependency injection scope of its own.
/// </summary>
/// <typeparam name="TAgent">The agent.</typeparam>
public interface IToolCaller<TAgent>
    where TAgent : IVoiceAgent<TAgent>
{
    /// <summary>Calls a tool.</summary>
    /// <param name="tool">The tool's name for the model, such as <c>check_order</c>.</param>
    /// <param name="arguments">The arguments: a JSON object in UTF-8. Empty for none.</param>
    /// <param name="cancellationToken">Reaches the tool, if it takes one.</param>
    /// <returns>How the call ended and what the model would be told. A tool that throws does not throw here.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled before the tool was done.</exception>
    ValueTask<ToolAnswer> CallAsync(string tool, ReadOnlyMemory<byte> arguments, CancellationToken cancellationToken = default);
}
