using System.ComponentModel;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Represents the pattern of a parameter. It is created once, and no text from the model can make it run for long.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArgumentPattern
{
    /// <summary>
    /// The time limit of a pattern that backtracks. A valid text takes microseconds. However, a process that has just started on a busy
    /// machine can be delayed by some hundred milliseconds, and a call must not fail for that.
    /// </summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly Regex _regex;

    /// <summary>Creates a pattern that runs without backtracking if possible, and otherwise for at most one second.</summary>
    /// <param name="pattern">The pattern, as in <c>[RegularExpression]</c>.</param>
    public ArgumentPattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        _regex = Bounded(pattern, RegexOptions.CultureInvariant);
    }

    /// <summary>Returns whether the whole text matches.</summary>
    /// <param name="text">A value from the model.</param>
    /// <returns><see langword="null"/> if the time limit was reached.</returns>
    internal bool? Fits(string text)
    {
        try
        {
            var match = _regex.Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Creates a regular expression that no text can make run for long.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="options">The options of the regular expression.</param>
    /// <exception cref="ArgumentException">The pattern is not a regular expression.</exception>
    internal static Regex Bounded(string pattern, RegexOptions options)
    {
        try
        {
            // Its time is proportional to the length of the text, so it needs no limit.
            return new Regex(pattern, options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            WarmUp();
            return new Regex(pattern, options, s_patience);
        }
    }

    /// <summary>Makes the runtime compile the backtracking engine before a time limit applies.</summary>
    private static void WarmUp() => _ = new Regex("(?=a)a", RegexOptions.CultureInvariant).IsMatch("a");
}
