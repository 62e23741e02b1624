using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Keeps the host's own account of a failed start, with its stack trace, from the console while <see cref="ServerStart"/> says the same in
/// a line. Other logs have it.
/// </summary>
internal sealed class StartupSilence : IConfigureOptions<LoggerFilterOptions>
{
    private const string Host = "Microsoft.Extensions.Hosting.Internal.Host";

    /// <summary>Whether the host starts, and <see cref="ServerStart"/> tells what comes of it.</summary>
    public bool IsOn { get; set; }

    public void Configure(LoggerFilterOptions options) => options.Rules.Add(new LoggerFilterRule(
        typeof(ConsoleLoggerProvider).FullName, Host, LogLevel.Warning, (_, _, level) => !(IsOn && level == LogLevel.Error)));
}
