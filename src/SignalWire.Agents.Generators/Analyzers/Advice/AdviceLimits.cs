using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>The limits of some advice, which <c>.editorconfig</c> may set.</summary>
/// <param name="MostTools">How many tools may be on offer at once.</param>
/// <param name="LongestDescription">How many letters a tool's description may have.</param>
internal sealed record AdviceLimits(int MostTools, int LongestDescription)
{
    private const string MostToolsKey = "signalwire_agents.max_active_tools";
    private const string LongestDescriptionKey = "signalwire_agents.max_description_length";

    /// <summary>The limits for a file.</summary>
    public static AdviceLimits Of(AnalyzerConfigOptionsProvider provider, SyntaxTree tree)
    {
        var options = provider.GetOptions(tree);
        return new AdviceLimits(Read(options, MostToolsKey, 8), Read(options, LongestDescriptionKey, 500));
    }

    /// <summary>What is no number is not taken: the default says more than nothing.</summary>
    private static int Read(AnalyzerConfigOptions options, string key, int otherwise) =>
        options.TryGetValue(key, out string? text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit)
            ? limit
            : otherwise;
}
