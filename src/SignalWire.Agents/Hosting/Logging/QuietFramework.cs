using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Limits the framework's log to warnings, unless the program's configuration names its category. ASP.NET Core writes four lines for each
/// request, which do not help with calls and cost a tenth of the throughput.
/// </summary>
internal sealed class QuietFramework : IPostConfigureOptions<LoggerFilterOptions>
{
    private const string Framework = "Microsoft.AspNetCore";

    public void PostConfigure(string? name, LoggerFilterOptions options)
    {
        bool isNamed = options.Rules.Any(rule =>
            rule is { ProviderName: null, CategoryName.Length: > 0 }
                && Framework.StartsWith(rule.CategoryName, StringComparison.OrdinalIgnoreCase));
        if (!isNamed)
        {
            options.Rules.Add(new LoggerFilterRule(providerName: null, Framework, LogLevel.Warning, filter: null));
        }
    }
}
