using System.Text.Json;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Mcp;

/// <summary>
/// The application's log, for the SDK. The SDK logs the names of clients, methods and tools that a client sends. A client must not be able
/// to add lines of its own to the log, or errors for requests that are only rejected.
/// </summary>
/// <param name="log">The application's log.</param>
internal sealed class ClientSafeLog(ILoggerFactory log) : ILoggerFactory
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Logger(log.CreateLogger(categoryName));

    /// <inheritdoc/>
    public void AddProvider(ILoggerProvider provider) => log.AddProvider(provider);

    /// <summary>Does nothing, because the log belongs to the application.</summary>
    public void Dispose()
    {
    }

    private static string Clean(string text) => LogText.Of(text);

    private sealed class Logger(ILogger logger) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logger.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => logger.IsEnabled(logLevel);

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            // A request that is rejected or cannot be read is the client's fault, and the text of the exception can come from the client.
            bool isRefusal = exception is McpProtocolException or JsonException;
            var level = isRefusal ? LogLevel.Debug : logLevel;
            if (!logger.IsEnabled(level))
            {
                return;
            }

            string message = Clean(formatter(state, exception));
            logger.Log(
                level,
                eventId,
                Values(state as IReadOnlyList<KeyValuePair<string, object?>> ?? []),
                isRefusal ? null : exception,
                (_, _) => isRefusal ? $"{message} {Clean(exception!.Message)}" : message);
        }

        private static KeyValuePair<string, object?>[] Values(IReadOnlyList<KeyValuePair<string, object?>> state) =>
            [.. state.Select(pair => KeyValuePair.Create(pair.Key, CleanValue(pair.Value)))];

        private static object? CleanValue(object? value) => value is double or bool or null ? value : Clean($"{value}");
    }
}
