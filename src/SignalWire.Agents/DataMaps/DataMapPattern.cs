using System.Text.RegularExpressions;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.DataMaps;

/// <summary>
/// Searches for a pattern as the platform does: anywhere in the text. A pattern between slashes can be followed by flags.
/// </summary>
internal static class DataMapPattern
{
    /// <summary>Returns whether the pattern is found. A pattern that cannot be run is not found.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="call">The call, for the log.</param>
    public static bool IsIn(string text, string pattern, ToolInvocation call)
    {
        var options = RegexOptions.CultureInvariant;
        int end = pattern.LastIndexOf('/');
        if (end > 0 && pattern[0] == '/' && !pattern.AsSpan(end + 1).ContainsAnyExcept("gimsx"))
        {
            options |= Options(pattern.AsSpan(end + 1));
            pattern = pattern[1..end];
        }

        try
        {
            return ArgumentPattern.Bounded(pattern, options).IsMatch(text);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            DataMapLog.PatternFailed(call.Logger, call.ToolName, exception);
            return false;
        }
    }

    private static RegexOptions Options(ReadOnlySpan<char> flags) =>
        (flags.Contains('i') ? RegexOptions.IgnoreCase : 0)
        | (flags.Contains('m') ? RegexOptions.Multiline : 0)
        | (flags.Contains('s') ? RegexOptions.Singleline : 0)
        | (flags.Contains('x') ? RegexOptions.IgnorePatternWhitespace : 0);
}
