using System.ComponentModel;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.CompilerServices;

/// <summary>The pattern of a parameter. It is made once, and text of the model's cannot make it run for long.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArgumentPattern
{
    /// <summary>
    /// How long a pattern that backtracks may run. A right text takes some microseconds; but a process that has just started, on a machine
    /// with more to do, may be held up for some hundred milliseconds in between, and nobody should be refused for that.
    /// </summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly Regex _regex;

    /// <summary>Makes a pattern that runs without backtracking where that is possible, and else for one second at most.</summary>
    /// <param name="pattern">The pattern, as <c>[RegularExpression]</c> takes it.</param>
    public ArgumentPattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        _regex = Bounded(pattern, RegexOptions.CultureInvariant);
    }

    /// <summary>Returns whether the whole text matches.</summary>
    /// <param name="text">A value of the model's.</param>
    /// <returns><see langword="null"/> if the limit of time was not enough to tell.</returns>
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

    /// <summary>Makes a regular expression that no text can make run for long.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="options">How it is read.</param>
    /// <exception cref="ArgumentException">The pattern is not a regular expression.</exception>
    internal static Regex Bounded(string pattern, RegexOptions options)
    {
        try
        {
            // It takes time in proportion to the text, whatever the text is, and needs no limit.
            return new Regex(pattern, options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            WarmUp();
            return new Regex(pattern, options, s_patience);
        }
    }

    /// <summary>Has the runtime compile the engine that backtracks, while no limit runs.</summary>
    private static void WarmUp() => _ = new Regex("(?=a)a", RegexOptions.CultureInvariant).IsMatch("a");
}
