using System.ComponentModel;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.CompilerServices;

/// <summary>The pattern of a parameter. It is made once, and text of the model's cannot make it run for long.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArgumentPattern
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(50);

    private readonly Regex _regex;

    /// <summary>Makes a pattern that runs without backtracking where that is possible, and else for 50 ms at most.</summary>
    /// <param name="pattern">The pattern, as <c>[RegularExpression]</c> takes it.</param>
    public ArgumentPattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        try
        {
            _regex = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, s_patience);
        }
        catch (NotSupportedException)
        {
            _regex = new Regex(pattern, RegexOptions.CultureInvariant, s_patience);
        }
    }

    /// <summary>Whether the whole text fits; text that takes too long to tell does not.</summary>
    /// <param name="text">A value of the model's.</param>
    public bool Fits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var match = _regex.Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
