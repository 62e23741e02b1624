using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// ASP.NET Core writes four lines for each request, which say nothing of calls and cost a tenth of the throughput: from a program that says
/// nothing of it in its configuration only warnings are logged.
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
