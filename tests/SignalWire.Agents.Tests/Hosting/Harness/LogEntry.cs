using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>One entry of the log.</summary>
internal sealed record LogEntry(string Category, LogLevel Level, string Message, Exception? Exception);
