using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>The limits of some advice, which <c>.editorconfig</c> can set.</summary>
/// <param name="MostTools">How many tools can be offered at once.</param>
/// <param name="LongestDescription">The maximum number of characters in a tool's description.</param>
internal sealed record AdviceLimits(int MostTools, int LongestDescription)
{
    private const string MostToolsKey = "signalwire_agents.max_active_tools";
    private const string LongestDescriptionKey = "signalwire_agents.max_description_length";

    /// <summary>Gets the limits for a file.</summary>
    public static AdviceLimits Of(AnalyzerConfigOptionsProvider provider, SyntaxTree tree)
    {
        var options = provider.GetOptions(tree);
        return new AdviceLimits(Read(options, MostToolsKey, 8), Read(options, LongestDescriptionKey, 500));
    }

    /// <summary>Reads a limit. A value that is not a number is ignored in favor of the default.</summary>
    private static int Read(AnalyzerConfigOptions options, string key, int otherwise) =>
        options.TryGetValue(key, out string? text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit)
            ? limit
            : otherwise;
}
