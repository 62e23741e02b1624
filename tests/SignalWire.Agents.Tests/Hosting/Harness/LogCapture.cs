using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>Keeps all that is logged, at every level.</summary>
internal sealed class LogCapture : ILoggerProvider
{
    private readonly Lock _lock = new();
    private readonly List<LogEntry> _entries = [];
    private readonly List<(Func<LogEntry, bool> IsMatch, TaskCompletionSource<LogEntry> Found)> _awaited = [];

    public IReadOnlyList<LogEntry> Entries
    {
        get
        {
            lock (_lock)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>The entries of the agents themselves, and not of the program and the machine that they run on.</summary>
    public IEnumerable<LogEntry> OfAgents => Entries.Where(entry =>
        entry.Category.StartsWith("SignalWire.", StringComparison.Ordinal) && !IsOfTheProgram(entry));

    /// <summary>What anybody warns of, but for the program and the machine that it runs on.</summary>
    public IEnumerable<LogEntry> Warnings => Entries.Where(entry => entry.Level >= LogLevel.Warning && !IsOfTheProgram(entry));

    /// <summary>Waits for an entry, which may be there already.</summary>
    public Task<LogEntry> FirstAsync(Func<LogEntry, bool> isMatch)
    {
        lock (_lock)
        {
            if (_entries.FirstOrDefault(isMatch) is { } found)
            {
                return Task.FromResult(found);
            }

            var source = new TaskCompletionSource<LogEntry>(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((isMatch, source));
            return source.Task;
        }
    }

    /// <summary>Forgets what was logged.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private static bool IsOfTheProgram(LogEntry entry) =>
        entry.Category.EndsWith(".StartupNotes", StringComparison.Ordinal)
            || entry.Category.EndsWith(".ThreadPoolWatch", StringComparison.Ordinal);

    private void Add(LogEntry entry)
    {
        lock (_lock)
        {
            _entries.Add(entry);
            foreach (var (_, found) in _awaited.Where(awaited => awaited.IsMatch(entry)))
            {
                found.TrySetResult(entry);
            }
        }
    }

    private sealed class Logger(LogCapture capture, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            capture.Add(new LogEntry(category, logLevel, formatter(state, exception), exception));
    }
}
