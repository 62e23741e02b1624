using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Keeps the host's log entry about a failed start, with its stack trace, off the console, because <see cref="ServerStart"/> prints the
/// reason in one line. Other logs get the entry.
/// </summary>
internal sealed class StartupSilence : IConfigureOptions<LoggerFilterOptions>
{
    private const string Host = "Microsoft.Extensions.Hosting.Internal.Host";

    /// <summary>Whether the host is starting, and <see cref="ServerStart"/> reports a failure.</summary>
    public bool IsOn { get; set; }

    public void Configure(LoggerFilterOptions options) => options.Rules.Add(new LoggerFilterRule(
        typeof(ConsoleLoggerProvider).FullName, Host, LogLevel.Warning, (_, _, level) => !(IsOn && level == LogLevel.Error)));
}
